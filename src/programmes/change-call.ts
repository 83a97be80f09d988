import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { Call } from './call';
import type { CallAtRevision } from './call.type';
import { findCallAt, updateCall } from './calls.repository';

/** Changes a call that nobody has closed, in one transaction: of two who saw the same revision one wins. */
export function changeCall(
  context: Context,
  mutation: string,
  input: CallAtRevision,
  change: (stored: Call, faults: Faults) => Partial<Call>,
): Promise<Call> {
  const { viewer, now } = context;
  authorise(viewer, 'programme.run');
  const id = keyOf('Call', input.id, ['id']);
  const { revision } = input;
  return write(context, { mutation, type: 'Call', input }, async (db) => {
    const stored = await findCallAt(db, { id, revision });
    authoriseFor(viewer, 'programme.run', stored);
    const faults = new Faults();
    const standing = faults.check(stored.closedAt === null, 'WRONG_STATE', ['id'], 'The call was closed.');
    const changes = standing ? change(stored, faults) : {};
    faults.throwIfAny();
    const next = { ...changes, updatedAt: now };
    await updateCall(db, { id, revision, ...next });
    return { ...stored, ...next, revision: revision + 1 };
  });
}
