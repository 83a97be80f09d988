import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { administer } from './database';

export default async function tearDown(): Promise<void> {
  const { SSTC_TEST_SERVER: server, SSTC_TEST_TEMPLATE: template } = process.env;
  if (globalThis.sstcCluster) globalThis.sstcCluster.stop();
  else if (server !== undefined) await administer(server, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  else if (template !== undefined) rmSync(dirname(template), { recursive: true, force: true });
}
