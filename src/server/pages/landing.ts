import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { landingPage, unavailablePage, type Links } from '../../landing/landing-page';
import { style } from '../../landing/landing-style';
import { readOverview } from '../../landing/overview';

/** How long a page is shown again before the database is asked anew. */
const freshMs = 10_000;

const policy = [
  "default-src 'none'",
  `style-src ${style.source}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers the server's own address; many who ask at once have the database asked once. */
export function serveLanding(database: DataSource, links: Links, log: Logger): RequestHandler {
  let kept: { readonly until: number; readonly page: Promise<string> } | null = null;
  const current = (): Promise<string> => {
    if (kept !== null && kept.until > Date.now()) return kept.page;
    const page = readOverview(database.manager, new Date()).then((overview) => landingPage(overview, links));
    const made = { until: Date.now() + freshMs, page };
    kept = made;
    // A fault is not kept: the next one asks again.
    page.catch(() => {
      if (kept === made) kept = null;
    });
    return page;
  };
  return async (_request, response) => {
    response.set('Content-Security-Policy', policy).type('html');
    try {
      response.set('Cache-Control', `public, max-age=${freshMs / 1000}`).send(await current());
    } catch (fault) {
      log.error({ err: fault }, 'could not make the landing page');
      response.status(503).set({ 'Cache-Control': 'no-store', 'Retry-After': '30' }).send(unavailablePage());
    }
  };
}
