import { authorise } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import type { Institution } from './institution';
import type { InstitutionAtRevision } from './institution-action.type';
import { findInstitutionAt, updateInstitution } from './institutions.repository';
import { standingOn, verificationOf, type Verification, type VerificationEvent } from './verification';
import { expiryOf, noted } from './verification-notes';
import { appendVerificationEvents } from './verification.repository';

/** What an administrator finds: the verification after it, and what is noted of it. */
export interface Finding {
  readonly verification: Verification;
  readonly event: Pick<VerificationEvent, 'kind'> &
    Partial<Pick<VerificationEvent, 'level' | 'expiresOn' | 'flag' | 'reason'>>;
  /** What others hear of it. */
  readonly told: { readonly kind: string; readonly payload?: Readonly<Record<string, string | number>> };
}

/**
 * Records what an administrator finds about an institution, in one transaction. It starts from the revision that was read:
 * evidence that came in since, or another administrator's finding, is not passed over.
 */
export function changeVerification(
  context: Context,
  mutation: string,
  input: InstitutionAtRevision,
  find: (present: Verification, faults: Faults) => Finding,
): Promise<Institution> {
  const { viewer, now } = context;
  authorise(viewer, 'institution.verify');
  const key = keyOf('Institution', input.id, ['id']);
  return write(context, { mutation, type: 'Institution', input }, async (db) => {
    const stored = await findInstitutionAt(db, { id: key, revision: input.revision });
    const { id, revision } = stored;
    const faults = new Faults();
    const { verification, event, told } = find(standingOn(stored, dayOf(now)), faults);
    faults.throwIfAny();
    const next = { ...verificationOf(verification), updatedAt: now };
    await updateInstitution(db, { id, revision, ...next });
    const changedBy = viewerLabel(viewer);
    await appendVerificationEvents(db, [
      ...expiryOf(stored, now),
      noted({ institutionId: id, changedBy, changedAt: now, ...event }),
    ]);
    const payload = { institutionId: id, ...told.payload };
    await appendToOutbox(db, { kind: told.kind, payload }, now);
    return { ...stored, ...next, revision: revision + 1 };
  });
}
