import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ms } from './figures';

/** From the start of the process to the first matches answered: into an empty folder, and into one that is there. */
export async function benchStart(): Promise<void> {
  console.log('\nStart to first answer (embedded engine, demonstration, built program)');
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-bench-'));
  try {
    for (const state of ['empty folder', 'folder that is there', 'folder that is there']) {
      console.log(`  ${state.padEnd(24)}${ms(await startToAnswer(folder))}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startToAnswer(folder: string): Promise<number> {
  const began = performance.now();
  const server = spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const ready = /ready at (\S+)/.exec(printed)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    server.once('exit', (code) => reject(new Error(`The server exited with ${code}; npm run build?`)));
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ proposals(first: 1) { nodes { title matches(first: 5) { nodes { score } } } } }',
    }),
  });
  await response.json();
  const took = performance.now() - began;
  server.kill('SIGTERM');
  await once(server, 'exit');
  return took;
}
