import 'reflect-metadata';
import { databaseSchema } from '../src/server/features';
import { openDatabase } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { loadStandingData } from '../src/server/prepare';
import { startPrivateCluster } from '../test/support/private-cluster';
import { copyWorld } from './matching/copied-world';
import { measureMarket } from './matching/measure-market';
import { row } from './figures';

/** `npm run bench:matching -- --max 100000`: pairs at growing sizes, up to a million proposals where no limit is given. */
async function main(args: readonly string[]): Promise<void> {
  const most = args.includes('--max') ? Number(args[args.indexOf('--max') + 1]) : 1_000_000;
  const cluster = await startPrivateCluster();
  if (cluster === null)
    throw new Error('This bench needs a PostgreSQL server: install one (Debian: postgresql)');
  const target = { kind: 'server', url: cluster.url } as const;
  try {
    console.log('Machines are shared: read the ratios within one run, not the milliseconds between two.');
    const found: { size: number; p50: number }[] = [];
    for (const size of [1_000, 10_000, 100_000, 1_000_000].filter((one) => one <= most)) {
      // Opened anew: what is copied in beside the triggers, a running engine would not notice.
      const database = await openDatabase(target, databaseSchema);
      try {
        await migrate(database.dataSource);
        await loadStandingData(database.dataSource);
        await copyWorld(cluster.url, size, new Date());
        found.push({ size, p50: await measureMarket(database.dataSource, cluster.url, size) });
      } finally {
        await database.close();
      }
    }
    console.log('\nGrowth of the median: t(10 N) / t(N), and the exponent that it means');
    for (const [at, { size, p50 }] of found.entries()) {
      const before = found[at - 1];
      if (before === undefined) continue;
      const ratio = p50 / before.p50;
      const exponent = Math.log(ratio) / Math.log(size / before.size);
      console.log(row([size, `${ratio.toFixed(1)} x`, exponent.toFixed(2)], [12, 12, 12]));
    }
  } finally {
    cluster.stop();
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
