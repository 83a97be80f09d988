import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../src/database/embedded/folder-lock';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sstc-match-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('keeps a second process out while the first lives, and says which', () => {
    const parent = process.ppid;
    writeFileSync(join(folder, 'lock'), String(parent));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${parent}`);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(parent));
  });

  test('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(folder, 'lock'), String(pid));
    const unlock = lockFolder(folder);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
    unlock();
    lockFolder(folder)();
  });
});
