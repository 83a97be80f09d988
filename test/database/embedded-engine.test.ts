import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/data-source';

const nothing = { entities: [], migrations: [] };

describe('the embedded engine', () => {
  test('keeps what was committed in its folder, and loses what was rolled back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sstc-match-engine-'));
    try {
      const first = await openDatabase({ kind: 'embedded', folder }, nothing);
      await first.dataSource.query('CREATE TABLE kept (n integer)');
      await first.dataSource.query('INSERT INTO kept VALUES (1)');
      await expect(
        first.dataSource.transaction(async (db) => {
          await db.query('INSERT INTO kept VALUES (2)');
          await db.query('SELECT 1 / 0');
        }),
      ).rejects.toMatchObject({ driverError: { code: '22012' } });
      await first.close();
      const second = await openDatabase({ kind: 'embedded', folder }, nothing);
      expect(await second.dataSource.query('SELECT n FROM kept')).toEqual([{ n: 1 }]);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('answers many callers at once, each with its own rows', async () => {
    const { dataSource, close } = await openDatabase({ kind: 'embedded', folder: null }, nothing);
    const asked = Array.from({ length: 100 }, (_, n) => n);
    const answers = await Promise.all(
      asked.map((n) => dataSource.query<{ n: number }[]>('SELECT $1::int AS n', [n])),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(asked);
    await close();
  });
});
