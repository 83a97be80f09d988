import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The program as `npm start` runs it, on the embedded engine with the demonstration, at a free port. */
export async function startServer(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-browser-'));
  const program = process.env['SSTC_TEST_PROGRAM'] ?? 'dist/src/main.js';
  const loader = program.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const server = spawn(process.execPath, [...loader, program], {
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', DATA_DIR: folder, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = /(http:\/\/\S+)\/ide\//.exec(printed);
      if (ready) resolve(ready[1]!);
    });
    server.once('exit', (code) =>
      reject(new Error(`It exited with ${code} before it was ready:\n${printed}`)),
    );
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit');
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGTERM');
      }),
  };
}
