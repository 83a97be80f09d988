import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, ready } from './support/ask';
import { missing, sameAgain, takeSeat, writeProposal, type Written } from './support/embedded-writes';
import { eventually } from './support/eventually';
import { note } from './support/note';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

const folder = mkdtempSync(join(tmpdir(), 'sstc-match-full-'));
const full = join(folder, 'full');
const start = () =>
  startServer({
    env: { DATA_DIR: join(folder, 'data'), DEMO: 'seminar', DISK_FULL_FILE: full },
    preload: ['full-disk.js'],
  });
let server: ServerProcess;
afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

test('the embedded engine on a full disk says so, keeps what it has, and goes on when there is room', async () => {
  server = await start();
  const seat = await takeSeat(server.url);
  const acknowledged: Written[] = [];
  const refused = new Map<string, number>();
  const write = async (): Promise<string | null> => {
    const { reply, written } = await writeProposal(seat);
    expect(reply).not.toBeNull();
    if (written !== null) {
      acknowledged.push(written);
      return null;
    }
    const code = reply!.codes[0]!;
    refused.set(code, (refused.get(code) ?? 0) + 1);
    return code;
  };
  for (let at = 0; at < 30; at++) expect(await write()).toBeNull();

  for (let round = 0; round < 3; round++) {
    writeFileSync(full, '');
    await eventually('it is full', async () => (await write()) === 'STORAGE_FULL', { every: 0 });
    for (let at = 0; at < 30; at++) await write();
    // What is there can be read, also while nothing can be written.
    expect(await missing(seat, acknowledged.slice(-10))).toEqual([]);
    expect(await ready(server.url)).toBe(200);
    rmSync(full);
    await eventually('it is written again', async () => (await write()) === null);
    for (let at = 0; at < 10; at++) expect(await write()).toBeNull();
  }
  expect([...refused.keys()]).toEqual(['STORAGE_FULL']);
  expect(await missing(seat, acknowledged)).toEqual([]);
  expect((await ask(seat, '{ proposals(first: 1) { totalCount } }'))!.codes).toEqual([]);
  expect(await server.stop()).toBe(0);
  expectQuiet(server);

  server = await start();
  const again = await takeSeat(server.url);
  expect(await missing(again, acknowledged)).toEqual([]);
  for (const one of acknowledged.slice(0, 5)) expect(await sameAgain(again, one)).toBe(true);
  note(`${acknowledged.length} writes kept, ${refused.get('STORAGE_FULL')} refused with STORAGE_FULL`);
});
