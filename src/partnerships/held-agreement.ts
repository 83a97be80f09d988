import type { Context } from '../graphql/context';
import { fail } from '../validation/faults';
import type { Agreement } from './agreement';
import { findAgreements } from './agreements.repository';
import { holdPartnership, type HeldPartnership } from './held-partnership';

/** An agreement of a partnership, with its partnership held; NOT_FOUND for whom it does not concern. */
export async function holdAgreement(
  db: Context['db'],
  id: string,
  context: Context,
): Promise<{ readonly agreement: Agreement; readonly held: HeldPartnership }> {
  const [seen] = await findAgreements(db, [id], context.scope);
  if (!seen) fail('NOT_FOUND', 'There is no such agreement.', ['id']);
  if (seen.partnershipId === null) {
    fail('WRONG_STATE', 'It was recorded as one that stands, and is of no partnership.', ['id']);
  }
  const held = await holdPartnership(db, seen.partnershipId, context);
  // Read again, because another may have acted before the partnership was held.
  const [agreement] = await findAgreements(db, [id], context.scope);
  return { agreement: agreement!, held };
}
