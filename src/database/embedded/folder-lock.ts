import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One process per data folder: the embedded engine itself does not stop a second one, and two would lose rows.
 * Returns the function that unlocks. A lock whose process is gone is taken over.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw fault;
      const owner = Number(readFileSync(path, 'utf8'));
      // Process ids begin anew in a container: our own id in an old lock is not us.
      if (owner > 0 && owner !== process.pid && isAlive(owner)) {
        throw new Error(
          `The data folder ${folder} is in use by process ${owner}. Stop that process, or set DATA_DIR to another folder.`,
          { cause: fault },
        );
      }
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
