import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { registry } from '../../src/server/metrics/metrics-counts';
import { AdmissionQueue, patience } from '../../src/server/shedding/admission-queue';
import { shedLoad } from '../../src/server/shedding/shed-load';
import { openTestDatabase } from '../support/database';
import { send } from './send';

describe('the queue of admission', () => {
  let now = 0;
  const told: string[] = [];
  const queueOf = (most: number) => new AdmissionQueue(most, () => now);
  const enter = (queue: AdmissionQueue, name: string): (() => void) =>
    queue.enter(
      () => told.push(`${name} in`),
      () => told.push(`${name} refused`),
    );
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    now = 0;
    told.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  test('admits so many at once, and the others in their order as those leave', () => {
    const queue = queueOf(2);
    const leave = ['a', 'b', 'c', 'd'].map((name) => enter(queue, name));
    expect(told).toEqual(['a in', 'b in']);
    leave[1]!();
    leave[1]!();
    expect(told).toEqual(['a in', 'b in', 'c in']);
    leave[0]!();
    expect(told.at(-1)).toBe('d in');
  });

  test('whoever hangs up while it waits gives its place away', () => {
    const queue = queueOf(1);
    const leave = ['a', 'b', 'c'].map((name) => enter(queue, name));
    leave[1]!();
    leave[0]!();
    expect(told).toEqual(['a in', 'c in']);
    leave[2]!();
    enter(queue, 'd');
    expect(told.at(-1)).toBe('d in');
  });

  test('refuses at once who comes when eight wait for each place', () => {
    const queue = queueOf(2);
    for (let at = 0; at < 18; at++) enter(queue, String(at));
    expect(told).toEqual(['0 in', '1 in']);
    enter(queue, 'one more');
    expect(told.at(-1)).toBe('one more refused');
  });

  test('a burst may wait for a second, and nobody longer, though nobody leaves', () => {
    const queue = queueOf(1);
    enter(queue, 'a');
    enter(queue, 'b');
    now = patience.burst;
    jest.advanceTimersByTime(patience.burst);
    expect(told).toEqual(['a in']);
    now += patience.standing;
    jest.advanceTimersByTime(patience.standing);
    expect(told).toEqual(['a in', 'b refused']);
  });

  test('once the queue has not been empty for a second, a tenth of one; when it was empty again, a second again', () => {
    const queue = queueOf(1);
    const leaveA = enter(queue, 'a');
    const leaveB = enter(queue, 'b');
    now = patience.burst - 50;
    enter(queue, 'c');
    now = patience.burst;
    leaveA();
    expect(told).toEqual(['a in', 'b in']);
    now = patience.burst + 60;
    leaveB();
    expect(told).toEqual(['a in', 'b in', 'c refused']);
    const leaveD = enter(queue, 'd');
    enter(queue, 'e');
    now += patience.burst;
    leaveD();
    expect(told.slice(-2)).toEqual(['d in', 'e in']);
  });
});

describe('a server of which more is asked than it can answer', () => {
  let server: Server;
  let url: string;
  let finish: (() => void)[] = [];
  beforeAll(async () => {
    const app = express();
    app.use(shedLoad(1), (_request, response) => void finish.push(() => response.json({ done: true })));
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('answers 503 in the form of GraphQL, says when to come again, and counts it', async () => {
    const refusals = async () =>
      (await registry.getSingleMetric('sstc_refusals_total')!.get()).values.find(
        ({ labels }) => labels['kind'] === 'OVERLOADED',
      )?.value ?? 0;
    const before = await refusals();
    const first = fetch(url);
    const second = fetch(url);
    // Nobody leaves, so that the later of the two waits until its patience is over.
    const refused = await Promise.race([first, second]);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]$/);
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'OVERLOADED' } }],
    });
    expect(await refusals()).toBe(before + 1);
    for (const one of finish) one();
    finish = [];
    const answers = await Promise.all([first, second]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503]);
  });
});

describe('the server', () => {
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    database = await openTestDatabase();
    const log = pino({ level: 'silent' });
    server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
      mostInFlight: 1,
    });
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  test('refuses operations beyond its number and answers for its health', async () => {
    // A body that never ends holds the only place.
    const { hostname, port } = new URL(server.url);
    const holder = connect(Number(port), hostname);
    holder.write(
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
    );
    const ask = () =>
      send(`${server.url}/graphql`, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    await once(holder, 'connect');
    let answer = await ask();
    // The other connection may have been heard later than ours.
    if (answer.status === 200) answer = await ask();
    expect(answer.status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    holder.destroy();
    await once(holder, 'close');
    while ((answer = await ask()).status === 503);
    expect(answer.status).toBe(200);
  });
});
