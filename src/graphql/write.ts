import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { accountOf } from '../access/viewer';
import { recordAudit } from '../database/audit.repository';
import { inRepeatedTransaction } from '../database/transaction';
import { claimWriteKey, fillWriteKey } from '../database/write-keys.repository';
import { checkLine } from '../validation/checks';
import { Faults, fail } from '../validation/faults';
import type { Context } from './context';
import type { MutationInput } from './mutation';
import { findNode, toGlobalId } from './node';

/** Which mutation writes, and the type of what it answers. */
export interface Write {
  readonly mutation: string;
  /** A node type: an earlier answer is found again by its id. */
  readonly type: string;
  readonly input: MutationInput;
}

/**
 * Runs a mutation's work in one transaction, with an entry in the audit trail. Under a client's key it is done once: the same input
 * again answers the same object as it is now, another input is refused.
 * Inside `work` only the transaction's own manager may be used.
 */
export async function write<T extends { readonly id: string }>(
  context: Context,
  { mutation, type, input }: Write,
  work: (db: EntityManager) => Promise<T>,
): Promise<T> {
  const { viewer, database, loaders, now } = context;
  const accountId = accountOf(viewer);
  const keyed = keyedWrite(accountId, mutation, input);
  const outcome = await inRepeatedTransaction(
    database,
    async (db): Promise<{ done: T } | { earlier: string }> => {
      const earlier = keyed && (await claimWriteKey(db, keyed, now));
      if (earlier) {
        if (earlier.mutation !== mutation || earlier.inputHash !== keyed.inputHash) {
          fail('KEY_REUSED', 'This key was used for something else.', ['idempotencyKey']);
        }
        return { earlier: earlier.subjectId };
      }
      const done = await work(db);
      const subjectId = toGlobalId(type, done.id);
      if (keyed) await fillWriteKey(db, keyed, subjectId);
      await recordAudit(db, { accountId, action: mutation, subjectId }, now);
      return { done };
    },
  );
  loaders.clear();
  if ('done' in outcome) return outcome.done;
  const found = await findNode(outcome.earlier, context);
  return (found as T | null) ?? fail('NOT_FOUND', 'What this key once wrote is no longer to be seen.');
}

function keyedWrite(accountId: string, mutation: string, { idempotencyKey, ...input }: MutationInput) {
  if (idempotencyKey == null) return null;
  const faults = new Faults();
  const key = checkLine(faults, ['idempotencyKey'], idempotencyKey, { least: 1, most: 100 });
  faults.throwIfAny();
  return { accountId, key, mutation, inputHash: hashOf(input) };
}

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input, sorted)).digest('base64url');
}

/** The same fields in another order are the same input; those left out are not there. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Date)
    return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
