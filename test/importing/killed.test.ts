import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileWith, iatiFile, invented } from './invented-iati';

jest.setTimeout(180_000);

const count = 3_000;

test('an import that is killed in the middle is finished by running it again', async () => {
  // Each has a note, so that the report tells from outside how far the import has come.
  const file = fileWith(
    iatiFile(
      Array.from({ length: count }, (_, at) =>
        invented({ identifier: `ILL-${at}`, more: '<recipient-country code="XX"/>' }),
      ),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-killed-'));
  const report = join(folder, 'report.csv');
  const args = ['--import', 'tsx', 'scripts/import.ts', file, '--report', report, '--illustrative'];
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', NODE_ENV: 'development' };

  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  while (child.exitCode === null && (!existsSync(report) || statSync(report).size < 20_000))
    await setTimeout(10);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');

  const again = () => {
    const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    const [, created, unchanged] = /(\d+) created, 0 updated, (\d+) unchanged, 0 refused/.exec(stdout) ?? [];
    return { created: Number(created), unchanged: Number(unchanged) };
  };
  const second = again();
  expect(second.unchanged).toBeGreaterThan(0);
  expect(second.created).toBeGreaterThan(0);
  expect(second.created + second.unchanged).toBe(count);
  expect(again()).toEqual({ created: 0, unchanged: count });
});
