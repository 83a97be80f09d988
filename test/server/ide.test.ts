import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { readConfig } from '../../src/server/config/config';
import { serve } from '../../src/server/http/http';
import { serveIde } from '../../src/server/pages/ide';
import { openTestDatabase } from '../support/database';
import { send } from './send';

const get = (url: string, headers: Record<string, string> = {}) => send(url, { method: 'GET', headers });

describe('the built IDE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-ide-'));
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>IDE</title>');
    writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
    server = createServer(express().use('/ide', serveIde(folder)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  test('lets in scripts, workers and connections from its own origin only, and no frame', async () => {
    const { status, headers } = await get(`${url}/ide/`);
    expect(status).toBe(200);
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'font-src': "'self' data:",
      'img-src': "'self' data: blob:",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
  });

  test('is asked for anew each time; what is named by its content is kept for ever', async () => {
    expect((await get(`${url}/ide/`)).headers['cache-control']).toBe('no-cache');
    const asset = await get(`${url}/ide/assets/index-abc.js`);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toMatch('javascript');
  });

  test('has one address, and nothing outside of its folder', async () => {
    const bare = await get(`${url}/ide`);
    expect([bare.status, bare.headers.location]).toEqual([301, '/ide/']);
    for (const path of ['nothing.js', '../package.json', '%2e%2e/package.json']) {
      expect((await get(`${url}/ide/${path}`)).status).toBe(404);
    }
  });
});

describe('in production', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('there is no IDE and no schema unless it is switched on', async () => {
    const { ide, introspection, production } = readConfig({ NODE_ENV: 'production' });
    const server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      log: pino({ level: 'silent' }),
      production,
      ide,
      introspection,
    });
    const statuses = await Promise.all(
      ['/', '/ide', '/ide/', '/ide/index.html', '/schema.graphql'].map(
        async (path) => (await get(`${server.url}${path}`)).status,
      ),
    );
    const landing = await get(`${server.url}/`);
    await server.stop();
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
    expect(landing.text).not.toContain('/ide');
  });
});
