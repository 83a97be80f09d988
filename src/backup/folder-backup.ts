import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { openEmbeddedEngine } from '../database/embedded/embedded-engine';
import { BackupRefused } from './programs';

/** Writes the embedded engine's files as a compressed archive. The folder is locked meanwhile: the server must not run. */
export async function backUpFolder(folder: string, file: string): Promise<void> {
  if (!existsSync(join(folder, 'postgres'))) throw new BackupRefused(`There is no database in ${folder}.`);
  const engine = await openEmbeddedEngine({ folder });
  try {
    const archive = await engine.dump();
    await pipeline(
      Readable.from([Buffer.from(archive)]),
      createGzip(),
      createWriteStream(file, { mode: 0o600 }),
    );
  } finally {
    await engine.close();
  }
}

/** Puts such an archive into a folder without a database, or in the place of the one that is there, which is kept beside it. */
export async function restoreFolder(folder: string, file: string, replace: boolean): Promise<void> {
  const database = join(folder, 'postgres');
  const there = existsSync(database) && readdirSync(database).length > 0;
  if (there && !replace) {
    throw new BackupRefused(
      `${folder} holds a database: add --replace to put it aside, or name another by DATA_DIR.`,
    );
  }
  const unpacked = mkdtempSync(join(tmpdir(), 'sstc-match-restore-'));
  const template = join(unpacked, 'archive.tar');
  const aside = `${database}.replaced`;
  try {
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(template));
    if (there) {
      // The lock is taken and given back: a server that runs keeps its folder.
      await (await openEmbeddedEngine({ folder })).close();
      rmSync(aside, { recursive: true, force: true });
      renameSync(database, aside);
    }
    await (await openEmbeddedEngine({ folder, template })).close();
  } catch (fault) {
    if (there && existsSync(aside)) {
      rmSync(database, { recursive: true, force: true });
      renameSync(aside, database);
    }
    throw fault;
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}
