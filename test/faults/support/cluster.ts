import { startPrivateCluster, type PrivateCluster } from '../../support/private-cluster';

/** A PostgreSQL server that a test may break. */
export async function startCluster(): Promise<PrivateCluster> {
  const cluster = await startPrivateCluster();
  if (cluster === null) {
    throw new Error('These tests need a PostgreSQL server: install one (Debian: apt-get install postgresql)');
  }
  return cluster;
}
