import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type ServerProcess } from './processes';
import { queries } from './queries';

export interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  /** Where the query of that number is sent, with which body. */
  readonly url: (query: number) => string;
  readonly body: (query: number) => string;
}

const postgraphileVersion = '5.1.5';
const folder = __dirname;

/** This server as it is run in production, logs and limits included. `main` is the compiled program. */
export async function startOurs(name: string, main: string, databaseUrl: string): Promise<Contender> {
  const env = {
    DATABASE_URL: databaseUrl,
    DEMO: 'none',
    NODE_ENV: 'production',
    // The bench is many clients behind one proxy, each with a budget of points of its own.
    TRUST_PROXY: '1',
    DATA_DIR: join(tmpdir(), 'sstc-bench-data'),
  };
  const server = await launch({ args: ['--enable-source-maps', main], env, readyPath: '/health/ready' });
  return {
    name,
    server,
    url: () => `${server.url}/graphql`,
    body: (at) => JSON.stringify({ query: queries[at]!.graphql }),
  };
}

export async function startRaw(databaseUrl: string): Promise<Contender> {
  const STATEMENTS = JSON.stringify(queries.map(({ sql }) => sql));
  const env = { DATABASE_URL: databaseUrl, STATEMENTS };
  const server = await launch({ args: [join(folder, 'raw-server.js')], env, readyPath: '/none' });
  return { name: 'raw pg and node:http', server, url: (at) => `${server.url}/${at}`, body: () => '' };
}

/**
 * PostGraphile weighs 300 MB, too much for everybody's `npm ci`: it is installed in a temporary folder when the bench first runs. Null,
 * and said, where that fails.
 */
export async function startPostgraphile(databaseUrl: string): Promise<Contender | null> {
  const installed = join(tmpdir(), `sstc-bench-postgraphile-${postgraphileVersion}`);
  try {
    if (!existsSync(join(installed, 'node_modules', 'postgraphile'))) {
      mkdirSync(installed, { recursive: true });
      writeFileSync(join(installed, 'package.json'), '{"private":true}');
      console.log(`Installing PostGraphile ${postgraphileVersion} in ${installed}`);
      const packages = [`postgraphile@${postgraphileVersion}`, 'graphql@16'];
      execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
        cwd: installed,
        stdio: 'ignore',
      });
    }
    const env = {
      DATABASE_URL: databaseUrl,
      POSTGRAPHILE: installed,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
    };
    const args = [join(folder, 'postgraphile-server.mjs')];
    const server = await launch({ args, env, readyPath: '/graphql', quiet: true });
    return {
      name: `PostGraphile ${postgraphileVersion}`,
      server,
      url: () => `${server.url}/graphql`,
      body: (at) => JSON.stringify({ query: queries[at]!.postgraphile }),
    };
  } catch (fault) {
    console.error(`PostGraphile does not run here, and is left out: ${String(fault)}`);
    return null;
  }
}
