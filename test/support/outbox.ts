import { randomUUID } from 'node:crypto';
import { drainOutbox } from '../../src/notices/drain-outbox';
import { handlers } from '../../src/notices/handlers';
import type { OutboxParts } from '../../src/notices/outbox-parts';
import { contextOfAccounts } from '../../src/server/account-context';
import type { World } from './world';

export type DrainingWorld = Pick<World, 'database'>;

/** What drains a test's outbox, and what it said to the log. */
export function outboxParts(
  { database }: DrainingWorld,
  more: Partial<OutboxParts> = {},
): OutboxParts & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (message: string) => void lines.push(message);
  return {
    database,
    handlers,
    contextOf: contextOfAccounts(database),
    log: { warn: note, error: note },
    newId: randomUUID,
    clock: () => new Date(),
    lines,
    ...more,
  };
}

/** Acts on everything in the outbox, where nothing may fail. */
export async function drain(world: DrainingWorld, now?: Date): Promise<void> {
  const parts = outboxParts(world, now ? { clock: () => now } : {});
  await drainOutbox(parts);
  if (parts.lines.length > 0) throw new Error(parts.lines.join('\n'));
}
