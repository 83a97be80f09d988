import type { Page } from 'playwright-core';
import { send } from './watched-page';

export const graphQuery = `{ partnerGraph(level: INSTITUTION) {
  nodes { id label kind country { alpha3 } groups degree community }
  edges { source target kind standing } } }`;

/** Sends an operation that this answer is made up for. */
export async function sendFor(page: Page, data: object): Promise<void> {
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('madeUp')
      ? route.fulfill({ json: { data } })
      : route.continue(),
  );
  await send(page, 'query madeUp { __typename }');
}

/** In the form that timetables have: sessions with a beginning, an end and a place. No query of this release answers them. */
export const timetable = {
  event: {
    sessions: {
      nodes: [
        session('Training of trainers', '2027-03-01T13:00', '2027-03-01T15:30', 'Room A'),
        session('Customs on small parcels', '2027-03-01T09:30', '2027-03-01T11:00', 'Room B'),
        session('One to one', '2027-03-01T09:30', '2027-03-01T10:00', 'Table 1'),
        session('Closing', '2027-03-02T15:00', '2027-03-02T15:15', 'Hall'),
      ],
    },
  },
};

function session(title: string, startsAt: string, endsAt: string, place: string) {
  return { title, startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z`, place: { name: place } };
}

/** As many as the API may answer, and twice as many again; the same each time. */
export function largeGraph(nodes: number, edges: number) {
  let state = 7;
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const communities = 40;
  return {
    partnerGraph: {
      nodes: Array.from({ length: nodes }, (_, at) => ({
        id: `n${at}`,
        label: `Institution ${at}`,
        community: at % communities,
      })),
      edges: Array.from({ length: edges }, () => {
        const source = next(nodes);
        const near = (source + communities * (1 + next(20))) % nodes;
        return { source: `n${source}`, target: `n${next(10) < 8 ? near : next(nodes)}` };
      }),
    },
  };
}
