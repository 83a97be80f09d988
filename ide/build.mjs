// Builds the IDE into dist/ide, unless what it is made of has not changed since.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const fingerprintFile = join(root, 'dist', 'ide', 'fingerprint.txt');
const sources = ['ide', 'examples', 'docs/ten-operations.md', 'package-lock.json'];

/** @type {(path: string) => string[]} */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

const hash = createHash('sha256');
for (const file of sources.flatMap((source) => filesOf(join(root, source)))) {
  hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
}
const fingerprint = hash.digest('hex');

if (existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === fingerprint) process.exit(0);

// Loaded only where there is something to do: it takes longer than all of the above.
const { build } = await import('vite');
await build({ configFile: join(import.meta.dirname, 'vite.config.mjs'), logLevel: 'error' });
// Last, so that a build that was broken off is none.
writeFileSync(fingerprintFile, fingerprint);
