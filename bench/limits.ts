import pino from 'pino';
import { loadSeminar } from '../src/demonstration/load-seminar';
import { serve } from '../src/server/http/http';
import { attacks } from '../test/server/limits/attacks';
import { admitted, honest } from '../test/server/limits/dearest';
import { ms, quantile, row } from './figures';
import { openBenchDatabase } from './world';

const rounds = 7;
const widths = [46, 12, 14];

/** What the dearest operations that are admitted, and those that are refused, take beside an honest page of a hundred rows. */
export async function benchLimits(): Promise<void> {
  const { dataSource, kind, close } = await openBenchDatabase();
  const log = pino({ level: 'silent' });
  await loadSeminar(dataSource, new Date(), log);
  const server = await serve({ database: dataSource, host: '127.0.0.1', port: 0, production: false, log });
  const take = async (query: string, variables?: object): Promise<number> => {
    const begun = performance.now();
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    await answer.text();
    return performance.now() - begun;
  };
  const median = async (query: string, variables?: object): Promise<number> => {
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) all.push(await take(query, variables));
    return quantile(all, 0.5);
  };
  try {
    await median(honest);
    const page = await median(honest);
    console.log(`\nOperations near the limit, and beyond (${kind}, the seminar, medians of ${rounds})`);
    console.log(row(['', 'takes', 'of the page'], widths));
    console.log(row(['an honest page of 100 rows', ms(page), '1.0 x'], widths));
    for (const [name, query] of Object.entries(admitted)) {
      const took = await median(query);
      console.log(row([name, ms(took), `${(took / page).toFixed(1)} x`], widths));
    }
    for (const { name, query, variables } of attacks) {
      const took = await median(query, variables);
      console.log(row([`refused: ${name}`.slice(0, 45), ms(took), `${(took / page).toFixed(2)} x`], widths));
    }
  } finally {
    await server.stop();
    await close();
  }
}
