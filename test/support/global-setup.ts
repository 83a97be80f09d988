import 'reflect-metadata';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { databaseSchema } from '../../src/server/features';
import { loadStandingData } from '../../src/server/prepare';
import { administer } from './database';
import { startPrivateCluster, type PrivateCluster } from './private-cluster';

declare global {
  var sstcCluster: PrivateCluster | undefined;
}

/** Prepares one migrated template, from which each test file gets a database of its own. */
export default async function setUp(): Promise<void> {
  if (process.env['SSTC_TEST_ENGINE'] === 'server') await prepareServer();
  else await prepareEmbedded();
}

async function prepareServer(): Promise<void> {
  let server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) {
    const cluster = await startPrivateCluster();
    if (cluster === null) {
      throw new Error(
        'These tests need a PostgreSQL server: set TEST_DATABASE_URL, or install one (Debian: apt-get install postgresql)',
      );
    }
    globalThis.sstcCluster = cluster;
    server = cluster.url;
  }
  const template = `template_sstc_${process.pid}`;
  await administer(server, `CREATE DATABASE ${template}`);
  const url = new URL(server);
  url.pathname = `/${template}`;
  const database = await openDatabase({ kind: 'server', url: url.href }, databaseSchema);
  await migrate(database.dataSource);
  await loadStandingData(database.dataSource);
  await database.close();
  process.env['SSTC_TEST_SERVER'] = server;
  process.env['SSTC_TEST_TEMPLATE'] = template;
}

async function prepareEmbedded(): Promise<void> {
  const database = await openDatabase({ kind: 'embedded', folder: null }, databaseSchema);
  await migrate(database.dataSource);
  await loadStandingData(database.dataSource);
  const template = join(mkdtempSync(join(tmpdir(), 'sstc-match-template-')), 'template.tar');
  writeFileSync(template, await database.engine!.dump());
  await database.close();
  process.env['SSTC_TEST_TEMPLATE'] = template;
}
