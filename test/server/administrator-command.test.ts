import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type DatabaseTarget } from '../../src/database/data-source';
import { runAdministratorCommand } from '../../src/server/administrator-command';
import { databaseSchema } from '../../src/server/features';

describe('npm run admin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-admin-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = async (...args: string[]) => {
    let out = '';
    let err = '';
    const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await runAdministratorCommand(args, output, { DATA_DIR: folder });
    return { code, out, err };
  };
  const target: DatabaseTarget = { kind: 'embedded', folder };

  test('makes an administrator in an empty folder, and says how to set the password', async () => {
    const { code, out, err } = await run('First@Platform.Example');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^First@platform\.example is an administrator, by a new account\.\n/);
    expect(out).toMatch(/resetPassword\(input: \{ token: "[\w-]{43}", password: "..." \}\)/);
    const { dataSource, close } = await openDatabase(target, databaseSchema);
    expect(await dataSource.query('SELECT email, administrator, confirmed_at FROM account')).toEqual([
      { email: 'First@platform.example', administrator: true, confirmed_at: null },
    ]);
    await close();
    expect(await run('FIRST@platform.example')).toMatchObject({
      code: 0,
      out: expect.stringContaining('once, until'),
    });
    // Three starts of the embedded engine, the first of them cold.
  }, 180_000);

  test('says what to do while the server runs', async () => {
    writeFileSync(join(folder, 'lock'), String(process.ppid));
    const { code, out, err } = await run('second@platform.example');
    rmSync(join(folder, 'lock'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/is in use by process \d+.*\n.*stop the server, run this, and start it again/);
  });

  test.each([[[]], [['nobody']], [['a@platform.example', 'b@platform.example']]])(
    'says how it is called: %j',
    async (args) => {
      const { code, err } = await run(...args);
      expect([code, err]).toEqual([1, expect.stringContaining('npm run admin -- name@example.org')]);
    },
  );
});
