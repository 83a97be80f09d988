import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { html } from '../../src/landing/html';
import { landingPage } from '../../src/landing/landing-page';
import { serve, type RunningServer } from '../../src/server/http/http';
import { publish, registerInstitution } from '../matching/market-world';
import { startWorld, type World } from '../support/world';
import { openTestDatabase } from '../support/database';
import { send } from './send';

const log = pino({ level: 'silent' });

describe('the landing page', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await startWorld();
    const [laos, china] = [await registerInstitution(world, 'LAO'), await registerInstitution(world, 'CHN')];
    await publish(world, { kind: 'OFFER', institutionId: china, title: '<script>alert(1)</script> & more' });
    await publish(world, {
      kind: 'REQUEST',
      institutionId: laos,
      title: 'A request for members',
      visibility: 'MEMBERS',
    });
    await publish(world, { kind: 'REQUEST', institutionId: laos, title: 'A request for all' });
    server = await serve({ database: world.database, host: '127.0.0.1', port: 0, production: false, log });
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  test('shows what a stranger may see, in figures and titles', async () => {
    const { status, headers, text } = await send(`${server.url}/`, { method: 'GET' });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, max-age=10');
    expect(text).toMatch(
      /<b>2<\/b>\s+countries[\s\S]*<b>2<\/b>\s+institutions[\s\S]*<b>2<\/b>\s+open proposals/,
    );
    expect(text).toContain('A request for all');
    expect(text).not.toContain('A request for members');
  });

  test('escapes what people wrote, and lets no script in', async () => {
    const { headers, text } = await send(`${server.url}/`, { method: 'GET' });
    expect(text).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; more');
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-\S+'; /);
    expect(html`<p title="${'"\''}">${html`<b>${'<'}</b>`}</p>`.text).toBe(
      '<p title="&#34;&#39;"><b>&#60;</b></p>',
    );
  });

  test('links to what is served, and to nothing else', async () => {
    const { text } = await send(`${server.url}/`, { method: 'GET' });
    expect([text.includes('href="/schema.graphql"'), text.includes('href="/ide/"')]).toEqual([true, false]);
    expect((await send(`${server.url}/schema.graphql`, { method: 'GET' })).text).toContain('type Query {');
    expect((await send(`${server.url}/ide/`, { method: 'GET' })).status).toBe(404);
    const empty = { countries: 1, institutions: 1, openProposals: 1, offers: [], requests: [] };
    expect(landingPage(empty, { ide: true, schema: false })).toContain('href="/ide/"');
    expect(landingPage(empty, { ide: true, schema: false })).not.toContain('/schema.graphql');
  });

  test('keeps the schema to itself where it may not be asked for', async () => {
    const closed = await serve({
      database: world.database,
      host: '127.0.0.1',
      port: 0,
      production: true,
      log,
    });
    const answer = await send(`${closed.url}/schema.graphql`, { method: 'GET' });
    await closed.stop();
    expect(answer.status).toBe(404);
  });
});

test('the landing page says so where the database is gone', async () => {
  const database: Database = await openTestDatabase();
  const server = await serve({
    database: database.dataSource,
    host: '127.0.0.1',
    port: 0,
    production: false,
    log,
  });
  await database.dataSource.query('ALTER TABLE institution RENAME TO hidden_away');
  const { status, headers, text } = await send(`${server.url}/`, { method: 'GET' });
  await server.stop();
  await database.close();
  expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
  expect(text).toContain('The database does not answer');
  expect(text).not.toContain('relation');
});
