import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { serve } from '../src/server/http/http';
import { quantile, row } from './figures';
import { fill, openBenchDatabase } from './world';

const query = `{ proposals(first: 100, orderBy: NEWEST) { nodes {
  id title kind institution { id name type { code } } needs { theme { code } modality } } } }`;

/** The same JSON, made by PostgreSQL in one statement. */
const sql = `
  SELECT json_build_object('data', json_build_object('proposals', json_build_object('nodes', coalesce(json_agg(node), '[]')))) AS body
  FROM (
    SELECT json_build_object('id', 'Proposal:' || p.id, 'title', p.title, 'kind', p.kind,
      'institution', json_build_object('id', 'Institution:' || i.id, 'name', i.name, 'type', json_build_object('code', i.type)),
      'needs', (SELECT coalesce(json_agg(json_build_object('theme', json_build_object('code', c.theme), 'modality', c.modality)
        ORDER BY c.position), '[]') FROM capability c WHERE c.proposal_id = p.id AND c.side = 'NEEDS')) AS node
    FROM proposal p JOIN institution i ON i.id = p.institution_id
    ORDER BY p.created_at DESC, p.id DESC LIMIT 100
  ) AS page`;

const widths = [30, 14, 14, 14];
const rounds = 5;

/** 100 proposals, each with its institution and its needs: this server beside the raw SQL, taking turns. */
export async function benchNested(): Promise<void> {
  const database = await openBenchDatabase();
  await fill(database.dataSource, 10_000);
  const api = await serve({
    database: database.dataSource,
    host: '127.0.0.1',
    port: 0,
    production: true,
    log: pino({ level: 'silent' }),
  });
  const raw = await serveRaw(database.dataSource);
  try {
    await expectSame(`${api.url}/graphql`, raw.url);
    const rates: { api: number[]; raw: number[] } = { api: [], raw: [] };
    for (let round = 0; round <= rounds; round++) {
      const [apiRate, rawRate] = [await rateOf(`${api.url}/graphql`), await rateOf(raw.url)];
      // The first round warms both.
      if (round > 0) {
        rates.api.push(apiRate);
        rates.raw.push(rawRate);
      }
    }
    console.log(
      `\nNested list, 100 rows with institution and needs (${database.kind}, 8 clients, ${rounds} rounds)`,
    );
    console.log(row(['', 'min /s', 'median /s', 'max /s'], widths));
    for (const [name, values] of [
      ['GraphQL', rates.api],
      ['raw pg and node:http', rates.raw],
    ] as const) {
      console.log(row([name, ...[0, 0.5, 1].map((share) => quantile(values, share).toFixed(0))], widths));
    }
    const ratios = rates.api.map((rate, at) => rate / rates.raw[at]!);
    console.log(row(['ratio', ...[0, 0.5, 1].map((share) => quantile(ratios, share).toFixed(3))], widths));
  } finally {
    await api.stop();
    raw.stop();
    await database.close();
  }
}

async function serveRaw(database: DataSource): Promise<{ url: string; stop: () => void }> {
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on('end', () => {
      void database.query<{ body: object }[]>(sql).then(([first]) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(first!.body));
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

async function send(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

/** A ratio between two servers that answer differently would mean nothing. */
async function expectSame(one: string, other: string): Promise<void> {
  const [left, right] = [await send(one), await send(other)];
  if (JSON.stringify(JSON.parse(left)) !== JSON.stringify(JSON.parse(right))) {
    throw new Error(`The two answers differ:\n${left.slice(0, 300)}\n${right.slice(0, 300)}`);
  }
}

/** Answers a second that eight clients get. */
async function rateOf(url: string): Promise<number> {
  const seconds = 2;
  const end = performance.now() + seconds * 1_000;
  let answers = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await send(url);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return answers / seconds;
}
