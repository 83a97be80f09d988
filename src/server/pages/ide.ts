import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import sirv from 'sirv';

/**
 * Everything from our own origin: `'self'` also lets the page open its sockets to us. Styles are the one exception: the editor (Monaco)
 * writes its colours and places into the page as it goes. Fonts and pictures in `data:` are its own as well.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Beside the compiled program, or in the folder of builds where the sources run as they are; null where it was not built. */
export function findIde(): string | null {
  const places = [join(__dirname, '..', '..', '..', 'ide'), join(__dirname, '..', '..', '..', 'dist', 'ide')];
  return places.find((place) => existsSync(join(place, 'fingerprint.txt'))) ?? null;
}

/** Serves the built IDE under the path that it is mounted at: names with a hash for ever, the page itself never without asking. */
export function serveIde(folder: string): Router {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const router = Router({ strict: true });
  router.use((request, response, next) => {
    response.setHeader('Content-Security-Policy', policy);
    // The page names its files from this address on.
    if (request.originalUrl === '/ide') response.redirect(301, '/ide/');
    else files(request, response, next);
  });
  return router;
}
