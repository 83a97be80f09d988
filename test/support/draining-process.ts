import 'reflect-metadata';
import { openDatabase } from '../../src/database/data-source';
import { drainOutbox } from '../../src/notices/drain-outbox';
import { databaseSchema } from '../../src/server/features';
import { outboxParts } from './outbox';

/** A process of its own that drains the outbox of the database given to it, until nothing is left or somebody kills it. */
async function main(url: string): Promise<void> {
  const { dataSource, close } = await openDatabase({ kind: 'server', url }, databaseSchema);
  const parts = outboxParts({ database: dataSource });
  process.stdout.write('draining\n');
  await drainOutbox(parts);
  process.stdout.write(parts.lines.join('\n'));
  await close();
}

void main(process.argv[2]!);
