import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { lackingMigrations } from '../../src/database/migrate';
import { readConfig } from '../../src/server/config/config';
import { serve, type RunningServer } from '../../src/server/http/http';
import { prepare } from '../../src/server/prepare';
import { watch, type Watching } from '../../src/server/start-watching';
import { send } from '../server/send';
import { openTestDatabase } from '../support/database';

const log = pino({ level: 'silent' });
const token = 'a token of the test 0123456789';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

describe('a server that is watched', () => {
  let database: Database;
  let server: RunningServer;
  let watching: Watching;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a collector gets has the shape that OTLP says
  const spans: any[] = [];
  const collector = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      for (const { scopeSpans } of JSON.parse(text).resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const ask = (query: string, headers: Record<string, string> = {}) =>
    send(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const ready = () => send(`${server.url}/health/ready`, { method: 'GET' });
  const readyBody = async () => JSON.parse((await ready()).text);
  let metricsUrl = '';
  const metrics = (headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
    send(metricsUrl, { method: 'GET', headers });

  beforeAll(async () => {
    database = await openTestDatabase();
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const traces = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const { operation } = readConfig({
      METRICS: '0',
      METRICS_TOKEN: token,
      OTEL_EXPORTER_OTLP_ENDPOINT: traces,
    });
    const told = pino(
      {},
      { write: (line: string) => (metricsUrl ||= /http:\S+\/metrics/.exec(line)?.[0] ?? '') },
    );
    watching = await watch(database.dataSource, operation, told);
    const { health, plugins } = watching;
    server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
      health,
      plugins,
    });
  });
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await server.stop();
    await watching.stop();
  };
  afterAll(async () => {
    await stop();
    collector.close();
    await database.close();
  });

  test('is ready when its match index is loaded, and not before', async () => {
    expect([(await ready()).status, await readyBody()]).toEqual([
      503,
      { status: 'not ready', reasons: ['match index not loaded'] },
    ]);
    await watching.index.look();
    expect([(await ready()).status, await readyBody()]).toEqual([200, { status: 'ready' }]);
  });

  test('is not ready while a migration of its release is missing, and says so', async () => {
    const { dataSource } = database;
    const [last] = await dataSource
      .query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *')
      .then(([rows]) => rows);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await ready();
    expect([answer.status, answer.headers['retry-after'], JSON.parse(answer.text)['reasons']]).toEqual([
      503,
      '2',
      ['migrations missing'],
    ]);
    expect(await lackingMigrations(dataSource)).toEqual([last.name]);
    await expect(prepare(dataSource, log, true)).rejects.toThrow(`lacks ${last.name}: run npm run migrate`);
    await dataSource.query('INSERT INTO migrations (id, timestamp, name) VALUES ($1, $2, $3)', [
      last.id,
      last.timestamp,
      last.name,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await ready()).status).toBe(200);
  });

  test('answers in time that it is not ready while the database is silent; many who ask are one question', async () => {
    const { probe } = watching.health;
    const ask = jest.spyOn(probe, 'ask');
    const { dataSource } = database;
    const onServer = (dataSource.options as { url?: string }).url !== undefined;
    const silent = (): never => new Promise<never>(() => undefined) as never;
    const silence = onServer
      ? jest.spyOn(Client.prototype, 'query').mockImplementation(silent)
      : jest.spyOn(dataSource, 'query').mockImplementation(silent);
    try {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const began = performance.now();
      const reasons = await Promise.all(Array.from({ length: 20 }, () => watching.health.reasons()));
      // The bound is 800 ms; the rest is for a busy machine.
      expect(performance.now() - began).toBeLessThan(1_500);
      for (const reason of reasons) expect(reason).toContain('database unreachable');
      expect(ask).toHaveBeenCalledTimes(1);
    } finally {
      silence.mockRestore();
      ask.mockRestore();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let at = 0; at < 20 && (await ready()).status !== 200; at++)
      await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await ready()).status).toBe(200);
  });

  test('serves metrics to whoever has the token, at a port of its own', async () => {
    expect((await metrics({})).status).toBe(401);
    expect((await metrics({ authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await send(`${server.url}/metrics`, { method: 'GET' })).status).toBe(404);
    await ask('{ countries(first: 1) { nodes { name } } }');
    let { status, text } = await metrics();
    // On a busy machine the first look at the database may be given up.
    for (let at = 0; at < 10 && !text.includes('sstc_database_up 1'); at++)
      ({ status, text } = await metrics());
    expect(status).toBe(200);
    for (const name of [
      'sstc_requests_total',
      'sstc_operation_seconds_bucket',
      'sstc_errors_total',
      'sstc_refusals_total',
      'sstc_pool_connections{state="idle"}',
      'sstc_pool_wait_seconds_count',
      'nodejs_eventloop_lag_p99_seconds',
      'sstc_queue_length{queue="outbox"}',
      'sstc_queue_age_seconds{queue="mail"}',
      'sstc_index_proposals',
      'sstc_index_catch_up_seconds',
      'sstc_job_last_success_seconds',
      'sstc_live_connections',
      'process_resident_memory_bytes',
      'sstc_database_up 1',
    ]) {
      expect([name, text.includes(name)]).toEqual([name, true]);
    }
  });

  test('counts by names of its own, whatever clients call things', async () => {
    await ask('query OneName { countries(first: 1) { nodes { name } } }');
    const series = async () =>
      (await metrics()).text
        .split('\n')
        .filter((line) => line.startsWith('sstc_') && line.includes('{'))
        .map((line) => line.replace(/ [^ ]*$/, ''));
    await ask('query Other { nothing }');
    await send(`${server.url}/some/address`, { method: 'GET' });
    const before = await series();
    expect(before).toContain('sstc_operation_seconds_count{type="query",field="countries"}');
    for (let at = 0; at < 20; at++) {
      await ask(`query Invented${at} { alias${at}: countries(first: 1) { nodes { name } } }`);
      await ask(`query Wrong${at} { nothing${at} }`);
      await send(`${server.url}/address${at}`, { method: 'GET' });
    }
    expect(await series()).toEqual(before);
  });

  test('sends traces: the request, its operation, its statements without their values', async () => {
    spans.length = 0;
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await ask('query Traced { institutions(filter: { countries: ["KHM"] }) { nodes { name } } }', {
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    });
    await stop();
    const mine = spans.filter((span) => span.traceId === traceId);
    const request = mine.find(({ name }) => name === 'POST /graphql');
    const operation = mine.find(({ name }) => name === 'query institutions');
    const statements = mine.filter(({ name }) => name === 'SELECT');
    expect(request.parentSpanId).toBe('b7ad6b7169203331');
    expect(operation.parentSpanId).toBe(request.spanId);
    expect(statements.some(({ parentSpanId }) => parentSpanId === operation.spanId)).toBe(true);
    expect(JSON.stringify(spans)).not.toContain('KHM');
  });
});
