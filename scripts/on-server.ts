import { spawnSync } from 'node:child_process';
import { startPrivateCluster } from '../test/support/private-cluster';

// Runs a command with DATABASE_URL set to a PostgreSQL server of its own.
startPrivateCluster().then(
  (cluster) => {
    if (cluster === null) throw new Error('No PostgreSQL server is installed here');
    const [command, ...args] = process.argv.slice(2);
    const { status } = spawnSync(command!, args, {
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: cluster.url },
    });
    cluster.stop();
    process.exitCode = status ?? 1;
  },
  (fault: unknown) => {
    process.stderr.write(`${String(fault)}\n`);
    process.exitCode = 1;
  },
);
