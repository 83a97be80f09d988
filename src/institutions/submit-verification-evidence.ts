import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkText } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { InstitutionPayload } from './institution-action.type';
import { updateInstitution } from './institutions.repository';
import { mostEvidence, standingOn, verificationOf, withEvidence, type EvidenceKind } from './verification';
import { EvidenceKindEnum } from './verification.type';
import { checkLink } from './verification-checks';
import { expiryOf, noted } from './verification-notes';
import {
  appendVerificationEvents,
  countEvidence,
  insertEvidence,
  lockInstitution,
} from './verification.repository';

@InputType({ description: 'What an institution shows to be checked by.' })
export class SubmitVerificationEvidenceInput extends MutationInput {
  @Field(() => ID, {
    description: 'The institution: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  institutionId: string;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind: EvidenceKind;

  @Field(() => String, { description: 'What it shows: 1 to 2,000 characters.' })
  description: string;

  @Field(() => String, {
    description:
      'Where it is found: an address that begins with https:// and names no user; at most 500 characters.',
  })
  link: string;
}

@ObjectType({ description: 'The institution with its evidence, or why it was not taken.' })
export class SubmitVerificationEvidencePayload extends InstitutionPayload {}

@Resolver()
export class SubmitVerificationEvidence {
  @Mutation(() => SubmitVerificationEvidencePayload, {
    description:
      'Hands in evidence for administrators to check an institution by. One that is unchecked, or whose verification has expired, is PENDING from then on; what was found before (a verification, a refusal, a red flag) stands until they find otherwise. More than 100 pieces in all are LIMIT_REACHED. For its focal points and administrators, else FORBIDDEN.',
  })
  submitVerificationEvidence(
    @Arg('input', () => SubmitVerificationEvidenceInput, { description: 'Of which institution, and what.' })
    input: SubmitVerificationEvidenceInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'institution.write');
      const key = keyOf('Institution', input.institutionId, ['institutionId']);
      const about = { mutation: 'submitVerificationEvidence', type: 'Institution', input };
      const institution = await write(context, about, async (db) => {
        const stored = await lockInstitution(db, key, ['institutionId']);
        const { id, revision } = stored;
        authoriseFor(viewer, 'institution.write', { institutionId: id });
        const faults = new Faults();
        const description = checkText(faults, ['description'], input.description, { least: 1, most: 2_000 });
        const link = checkLink(faults, input.link);
        const handedIn = await countEvidence(db, id);
        faults.check(
          handedIn < mostEvidence,
          'LIMIT_REACHED',
          ['institutionId'],
          `An institution hands in at most ${mostEvidence} pieces of evidence.`,
        );
        faults.throwIfAny();
        const submittedBy = viewerLabel(viewer);
        const { kind } = input;
        await insertEvidence(db, {
          id: newId(),
          institutionId: id,
          kind,
          description,
          link,
          submittedBy,
          submittedAt: now,
        });
        const next = {
          ...verificationOf(withEvidence(standingOn(stored, dayOf(now)), now)),
          updatedAt: now,
        };
        await updateInstitution(db, { id, revision, ...next });
        await appendVerificationEvents(db, [
          ...expiryOf(stored, now),
          noted({ institutionId: id, kind: 'EVIDENCE', changedBy: submittedBy, changedAt: now }),
        ]);
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { institution };
    });
  }
}
