import { Client } from 'pg';
import { copyMarketRows } from '../../src/matching/market-copy.repository';
import type { MarketRow } from '../../src/matching/market-row';
import { marketRows } from '../../src/matching/market.repository';
import { randomMarket } from '../matching/market-world';
import { startWorld, type World } from '../support/world';

describe('reading the market by COPY, which only a server can', () => {
  let world: World;
  let client: Client;
  beforeAll(async () => {
    world = await startWorld();
    client = new Client({ connectionString: (world.database.options as { url: string }).url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await world.close();
  });

  const copied = async (): Promise<MarketRow[]> => {
    const rows: MarketRow[] = [];
    await copyMarketRows(client, (row) => rows.push(row));
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  };

  test('an empty market', async () => {
    expect(await copied()).toEqual([]);
  });

  test('gives the same rows as reading them one by one', async () => {
    await randomMarket(world, 77, 40);
    const { database } = world;
    await database.query(
      `INSERT INTO veto SELECT one.id, other.id, now() FROM proposal one JOIN proposal other ON one.id < other.id
       ORDER BY md5(one.id::text || other.id) LIMIT 9`,
    );
    await database.query(
      `INSERT INTO commitment SELECT gen_random_uuid(), id, id, now(), CASE WHEN random() < 0.3 THEN now() END FROM proposal LIMIT 12`,
    );
    await database.query(`INSERT INTO reply_record SELECT id, 9, 4 FROM institution ORDER BY id LIMIT 5`);
    const ids = (await database.query<{ id: string }[]>('SELECT id FROM proposal ORDER BY id')).map(
      ({ id }) => id,
    );
    const rows = await marketRows(database.manager, ids);
    const plain = (row: MarketRow) => ({ ...row, declined: row.declined.toSorted() });
    expect((await copied()).map(plain)).toEqual(
      rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(plain),
    );
    expect(rows.some(({ declined }) => declined.length > 0)).toBe(true);
    expect(rows.some(({ active_matches }) => active_matches > 0)).toBe(true);
  });

  test('a fault of whoever takes the rows is told, and the connection stays good', async () => {
    const failing = copyMarketRows(client, () => {
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect((await copied()).length).toBe(40);
  });
});
