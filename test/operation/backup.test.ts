import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseTarget } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { matchEngineOf } from '../../src/matching/thread/match-engine';
import { runBackupCommand } from '../../src/server/backup-command';
import { databaseSchema } from '../../src/server/features';
import { serve } from '../../src/server/http/http';
import { prepare } from '../../src/server/prepare';
import { loadSeminar } from '../../src/demonstration/load-seminar';
import { ensureDemonstrationAccounts } from '../../src/accounts/demonstration-accounts';
import { inTransaction } from '../../src/database/transaction';
import { send } from '../server/send';
import { administer } from '../support/database';

const log = pino({ level: 'silent' });
const server = process.env['SSTC_TEST_SERVER'];

describe('npm run backup, npm run restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-backup-'));
  const names: string[] = [];
  /** A place for a database, and the configuration that names it. */
  const place = async (): Promise<{ target: DatabaseTarget; env: Record<string, string> }> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    if (server === undefined) {
      const data = join(folder, name);
      return { target: { kind: 'embedded', folder: data }, env: { DATA_DIR: data } };
    }
    await administer(server, `CREATE DATABASE ${name}`);
    names.push(name);
    const url = new URL(server);
    url.pathname = `/${name}`;
    return { target: { kind: 'server', url: url.href }, env: { DATABASE_URL: url.href } };
  };
  const run = async (command: 'backup' | 'restore', env: Record<string, string>, ...args: string[]) => {
    let [out, err] = ['', ''];
    const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    return { code: await runBackupCommand(command, args, output, env), out, err };
  };
  const file = join(folder, 'world.backup');

  afterAll(async () => {
    for (const name of names) await administer(server!, `DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(folder, { recursive: true });
  });

  /** Every row of every table, apart from what restoring on a server writes anew. */
  async function contentOf(database: DataSource): Promise<Record<string, string>> {
    const tables = await database.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      const columns = name === 'market_position' ? 'kind, key' : '*';
      const [row] = await database.query<{ all: string }[]>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(r::text, ' ' ORDER BY r::text)), '') AS all FROM (SELECT ${columns} FROM "${name}") r`,
      );
      content[name] = row!.all;
    }
    return content;
  }

  test('what was backed up is there again, in every table; a server starts on it, and people sign in', async () => {
    const [from, to] = [await place(), await place()];
    const first = await openDatabase(from.target, databaseSchema);
    await prepare(first.dataSource, log);
    await loadSeminar(first.dataSource, new Date(), log);
    await inTransaction(first.dataSource, (db) => ensureDemonstrationAccounts(db, new Date()));
    // As of a server that has seen more transactions than the one on which it is restored.
    if (server !== undefined)
      await first.dataSource.query(`UPDATE market_position SET changed_in = '9000000000'::xid8`);
    const before = await contentOf(first.dataSource);
    await first.close();

    expect(await run('backup', from.env, file)).toMatchObject({ code: 0, err: '' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run('backup', from.env, file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });

    const changed = await openDatabase(from.target, databaseSchema);
    await changed.dataSource.query('DELETE FROM capability');
    await changed.close();
    expect(await run('restore', from.env, file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--replace'),
    });

    expect(await run('restore', to.env, file)).toMatchObject({ code: 0, err: '' });
    const second = await openDatabase(to.target, databaseSchema);
    const { dataSource } = second;
    expect(await contentOf(dataSource)).toEqual(before);
    expect(before['proposal']).toMatch(/^[1-9]/);
    expect(await migrate(dataSource)).toEqual([]);
    await prepare(dataSource, log);
    const running = await serve({
      database: dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
      demonstration: true,
    });
    const query = 'mutation { demonstrationSignIn(input: { role: ADMINISTRATOR }) { token } }';
    const headers = { 'content-type': 'application/json' };
    const { text } = await send(`${running.url}/graphql`, { headers, body: JSON.stringify({ query }) });
    expect(JSON.parse(text)).toMatchObject({ data: { demonstrationSignIn: { token: expect.any(String) } } });
    const { proposals } = await matchEngineOf(dataSource).ask('size', null);
    expect(`${proposals} `).toBe(/^\d+ /.exec(before['proposal']!)?.[0]);
    // Nothing seems to change for ever, although the numbers of transactions were another server's.
    const [far] = await dataSource.query(
      'SELECT count(*)::int AS n FROM market_position WHERE changed_in > pg_current_xact_id()',
    );
    expect(far).toEqual({ n: 0 });
    await running.stop();
    await second.close();

    expect(await run('restore', from.env, file, '--replace')).toMatchObject({ code: 0, err: '' });
    const again = await openDatabase(from.target, databaseSchema);
    expect(await contentOf(again.dataSource)).toEqual(before);
    if (server !== undefined) {
      await again.dataSource.query(`INSERT INTO migrations (timestamp, name) VALUES (1, 'Later9999')`);
      const inUse = await run('restore', from.env, file, '--replace');
      expect([inUse.code, inUse.err]).toEqual([1, expect.stringContaining('stop the servers first')]);
    }
    await again.close();
    if (server === undefined) return;
    const newer = join(folder, 'newer.backup');
    expect(await run('backup', from.env, newer)).toMatchObject({ code: 0 });
    expect(await run('restore', (await place()).env, newer)).toMatchObject({
      code: 1,
      err: expect.stringContaining('newer release, with Later9999'),
    });
  }, 300_000);

  test('says what a file is that is no backup, and how it is called', async () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'something else');
    const { env } = await place();
    expect(await run('restore', env, other)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is no backup'),
    });
    expect(await run('restore', env, join(folder, 'nothing'))).toMatchObject({ code: 1 });
    expect(await run('backup', env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('npm run backup -- FILE'),
    });
    expect(await run('restore', env, '--wrong')).toMatchObject({
      code: 1,
      err: expect.stringContaining('npm run restore'),
    });
  });
});
