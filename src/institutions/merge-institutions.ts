import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf, viewerLabel } from '../access/viewer';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import type { Institution } from './institution';
import { InstitutionPayload } from './institution-action.type';
import { findInstitutions, updateInstitution } from './institutions.repository';
import { mergedInstitution } from './merged-institution';
import { lockBoth, mergeRows } from './merges.repository';
import { noted } from './verification-notes';
import { appendVerificationEvents } from './verification.repository';

@InputType({ description: 'Two entries of one institution.' })
export class MergeInstitutionsInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The one that is kept: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  keepId: string;

  @Field(() => ID, {
    description:
      'The one that goes into it: NOT_FOUND and BAD_ID likewise; the kept one, or one that was merged into it, is a CONTRADICTION.',
  })
  duplicateId: string;
}

@ObjectType({ description: 'The institution that both are now, or why they are not.' })
export class MergeInstitutionsPayload extends InstitutionPayload {}

@Resolver()
export class MergeInstitutions {
  @Mutation(() => MergeInstitutionsPayload, {
    description:
      "Makes one institution of two entries, for good. People, memberships, proposals, programmes, agreements, exchanges, replies, evidence and history of both are the kept one's; whoever is in both has the stronger place. Its empty fields are filled from the duplicate, whose names become aliases and whose id finds the kept one from then on. A flag of either stands; a verification of the duplicate counts where the kept one was not judged yet. For administrators, else FORBIDDEN.",
  })
  mergeInstitutions(
    @Arg('input', () => MergeInstitutionsInput, { description: 'Which is kept, and which goes into it.' })
    input: MergeInstitutionsInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'institution.merge');
      const keepKey = keyOf('Institution', input.keepId, ['keepId']);
      const duplicateKey = keyOf('Institution', input.duplicateId, ['duplicateId']);
      const about = { mutation: 'mergeInstitutions', type: 'Institution', input };
      const institution = await write(context, about, async (db) => {
        const { kept, duplicate } = await lockedPair(db, keepKey, duplicateKey);
        const { id, revision } = kept;
        const merging = { keptId: id, duplicateId: duplicate.id, accountId: accountOf(viewer), now };
        await mergeRows(db, merging, viewerLabel(viewer));
        const next = { ...mergedInstitution(kept, duplicate), updatedAt: now };
        await updateInstitution(db, { ...next, id, revision });
        await appendVerificationEvents(db, [
          noted({
            institutionId: id,
            kind: 'MERGED',
            reason: duplicate.name,
            changedBy: viewerLabel(viewer),
            changedAt: now,
          }),
        ]);
        const payload = { institutionId: id, duplicateId: duplicate.id };
        await appendToOutbox(db, { kind: 'institution.merged', payload }, now);
        return { ...next, id, revision: revision + 1 };
      });
      return { institution };
    });
  }
}

/** Both as they are once nobody else can change them: of two who merge the same at once, one finds nothing left to merge. */
async function lockedPair(
  db: Context['db'],
  keepKey: string,
  duplicateKey: string,
): Promise<{ kept: Institution; duplicate: Institution }> {
  const [kept, duplicate] = await findInstitutions(db, [keepKey, duplicateKey]);
  if (!kept) fail('NOT_FOUND', 'There is no such institution.', ['keepId']);
  if (!duplicate) fail('NOT_FOUND', 'There is no such institution.', ['duplicateId']);
  if (kept.id === duplicate.id) fail('CONTRADICTION', 'Both are one institution already.', ['duplicateId']);
  if (await lockBoth(db, [kept.id, duplicate.id])) {
    const [keptNow, duplicateNow] = await findInstitutions(db, [kept.id, duplicate.id]);
    return { kept: keptNow!, duplicate: duplicateNow! };
  }
  // Somebody merged one of them while this one waited.
  return lockedPair(db, keepKey, duplicateKey);
}
