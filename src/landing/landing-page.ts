import { html, type Html } from './html';
import { style } from './landing-style';
import type { Latest, Overview } from './overview';

export interface Links {
  /** Whether the IDE is served. */
  readonly ide: boolean;
  /** Whether the schema may be read. */
  readonly schema: boolean;
}

/** The page that somebody finds who opens the server's address: whole without any script. */
export function landingPage(overview: Overview, links: Links): string {
  const { countries, institutions, openProposals, offers, requests } = overview;
  return page(html`
    <ul class="counts">
      <li><b>${countries}</b> ${countries === 1 ? 'country' : 'countries'}</li>
      <li><b>${institutions}</b> ${institutions === 1 ? 'institution' : 'institutions'}</li>
      <li><b>${openProposals}</b> open ${openProposals === 1 ? 'proposal' : 'proposals'}</li>
    </ul>
    <nav aria-label="Ways in">
      ${links.ide ? html`<a class="main" href="/ide/">Open the GraphQL IDE</a>` : ''}
      ${links.schema ? html`<a href="/schema.graphql">Read the schema</a>` : ''}
      <span>For programs: <code>POST /graphql</code></span>
    </nav>
    <div class="lists">${listed('Latest offers', offers)} ${listed('Latest requests', requests)}</div>
  `);
}

/** What stands there while the database does not answer. */
export function unavailablePage(): string {
  return page(
    html`<p class="notice">The database does not answer just now. Please try again in a minute.</p>`,
  );
}

function page(body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>SSTC Match</title>
        ${style.element}
      </head>
      <body>
        <main>
          <header>
            <h1>SSTC Match</h1>
            <p>
              Countries, institutions and practitioners of the Global South find partners here for South-South
              and triangular cooperation: offers and requests, matched for both sides, with the reasons.
            </p>
          </header>
          ${body}
        </main>
      </body>
    </html>`.text;
}

function listed(heading: string, proposals: readonly Latest[]): Html {
  const items = proposals.map(
    ({ title, institution, country, validUntil, illustrative }) =>
      html`<li>
        <strong dir="auto">${title}</strong>
        <span
          >${[institution ?? 'Named when both agree', country].filter((part) => part !== null).join(', ')}</span
        >
        <small>open until ${validUntil}${illustrative ? html` · <em>illustrative</em>` : ''}</small>
      </li>`,
  );
  return html`<section>
    <h2>${heading}</h2>
    ${
      items.length === 0
        ? html`<p>None just now.</p>`
        : html`<ul>
            ${items}
          </ul>`
    }
  </section>`;
}
