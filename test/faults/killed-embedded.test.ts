import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/data-source';
import { databaseSchema } from '../../src/server/features';
import { missing, sameAgain, takeSeat, writeProposal, type Written } from './support/embedded-writes';
import { eventually } from './support/eventually';
import { note } from './support/note';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

const kills = 5;
const writesBetween = 60;
const clients = 6;

const folder = mkdtempSync(join(tmpdir(), 'sstc-match-embedded-'));
const start = () => startServer({ env: { DATA_DIR: folder, DEMO: 'seminar' } });
let server: ServerProcess;
afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

test(`the embedded engine, killed ${kills} times while it is written to, keeps what it has said is done`, async () => {
  const acknowledged: Written[] = [];
  let unanswered = 0;
  server = await start();
  for (let kill = 1; kill <= kills; kill++) {
    const seat = await takeSeat(server.url);
    let killed = false;
    const writing = Array.from({ length: clients }, async () => {
      while (!killed) {
        const { reply, written } = await writeProposal(seat);
        if (written !== null) acknowledged.push(written);
        else if (reply === null) unanswered++;
        else throw new Error(`Not written: ${JSON.stringify(reply)}`);
      }
    });
    await eventually('there is enough to lose', () => acknowledged.length >= kill * writesBetween, {
      within: 180_000,
    });
    killed = true;
    await server.kill();
    await Promise.all(writing);
    expectQuiet(server);

    // The lock of a dead process stands in nobody's way.
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(server.child.pid));
    server = await start();
    const again = await takeSeat(server.url);
    expect(await missing(again, acknowledged)).toEqual([]);
    for (const one of acknowledged.slice(-5)) expect(await sameAgain(again, one)).toBe(true);
  }
  expect(unanswered).toBeGreaterThan(0);
  expect(await server.stop()).toBe(0);
  expectQuiet(server);
  expect(existsSync(join(folder, 'lock'))).toBe(false);

  // What the indexes say is what the tables hold.
  const { dataSource, close } = await openDatabase({ kind: 'embedded', folder }, databaseSchema);
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'public' AND relkind = 'r'`,
  );
  for (const { name } of tables) {
    const counted: number[] = [];
    for (const [index, table] of [
      ['off', 'on'],
      ['on', 'off'],
    ]) {
      await dataSource.query(
        `SET enable_indexscan = ${index}; SET enable_indexonlyscan = ${index}; SET enable_bitmapscan = ${index}; SET enable_seqscan = ${table}`,
      );
      const [row] = await dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${name}`);
      counted.push(row!.count);
    }
    expect({ name, count: counted[0] }).toEqual({ name, count: counted[1] });
  }
  await close();
  note(
    `${acknowledged.length} writes acknowledged, ${unanswered} requests unanswered over ${kills} kills; ${tables.length} tables sound`,
  );
});
