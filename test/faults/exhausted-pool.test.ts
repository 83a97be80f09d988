import { Client } from 'pg';
import type { PrivateCluster } from '../support/private-cluster';
import { ask, ready } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { note } from './support/note';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

let cluster: PrivateCluster;
let server: ServerProcess;
beforeAll(async () => {
  cluster = await startCluster();
  server = await startServer({ env: { DATABASE_URL: cluster.url } });
});
afterAll(async () => {
  await server.kill();
  cluster.stop();
});

const READ = '{ proposals(first: 5) { nodes { title } } }';

async function lockedFor(ms: number, work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: cluster.url });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE proposal IN ACCESS EXCLUSIVE MODE');
  const released = pause(ms).then(() => client.end());
  try {
    await work();
  } finally {
    await released;
  }
}

test('statements that hold every connection: the others are told soon, health answers, and those that hold them end', async () => {
  // A lock that lasts longer than a statement may.
  await lockedFor(45_000, async () => {
    const replies = Array.from({ length: 40 }, () => ask({ url: server.url }, READ));
    await pause(1_000);
    const began = performance.now();
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const live = performance.now() - began;
    expect([200, 503]).toContain(await ready(server.url));
    const judged = performance.now() - began;
    expect(judged).toBeLessThan(15_000);
    const ended = await Promise.all(replies);
    const codes = ended.flatMap((reply) => reply!.codes);
    expect(ended.map((reply) => reply!.status)).toEqual(ended.map(() => 503));
    expect(new Set(codes)).toEqual(new Set(['OVERLOADED', 'SERVICE_UNAVAILABLE', 'TIMEOUT']));
    const slowest = (code: string) =>
      Math.round(Math.max(...ended.filter((reply) => reply!.codes[0] === code).map((reply) => reply!.ms)));
    expect(slowest('OVERLOADED')).toBeLessThan(30_000);
    expect(slowest('SERVICE_UNAVAILABLE')).toBeLessThan(30_000);
    expect(slowest('TIMEOUT')).toBeLessThan(60_000);
    note(
      `of 40 requests ${codes.filter((code) => code === 'OVERLOADED').length} were more than is worked on at once, told after up to ${slowest('OVERLOADED')} ms, ${codes.filter((code) => code === 'SERVICE_UNAVAILABLE').length} found no connection and were told after up to ${slowest('SERVICE_UNAVAILABLE')} ms, the others ended after up to ${slowest('TIMEOUT')} ms; live in ${Math.round(live)} ms, readiness judged in ${Math.round(judged)} ms`,
    );
  });
  const healed = performance.now();
  await eventually(
    'it is answered again',
    async () => (await ask({ url: server.url }, READ))?.status === 200,
  );
  expect(await ready(server.url)).toBe(200);
  note(`answered ${Math.round(performance.now() - healed)} ms after the lock was gone`);
  expectQuiet(server);
});
