// Starts the program as the README says, waits until it is ready, sends the README's first query, stops it, and judges all four.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'sstc-match-data-'));
const query = /```graphql\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))[1];
const server = spawn('npm', ['start', '--silent'], {
  env: { ...process.env, PORT: '4017', DATA_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const began = Date.now();
try {
  const url = await new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      printed += chunk;
      const ready = /(http:\/\/\S+\/graphql)/.exec(printed);
      if (ready) resolve(ready[1]);
    });
    server.once('exit', (code) => reject(new Error(`It exited with ${code} before it was ready`)));
    setTimeout(() => reject(new Error('It was not ready within 120 s')), 120_000).unref();
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  const matches = data.proposals.nodes.flatMap((proposal) => proposal.matches.nodes);
  if (matches.length === 0) throw new Error('The query of the README found no match');
  console.log(
    `First answer after ${Date.now() - began} ms: ${matches.length} matches, best score ${matches[0].score}`,
  );
  const exit = once(server, 'exit');
  process.kill(-server.pid, 'SIGTERM');
  const [code, signal] = await exit;
  if (code !== 0 && signal !== 'SIGTERM') throw new Error(`It stopped with ${code ?? signal}`);
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
} finally {
  if (server.exitCode === null) server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
