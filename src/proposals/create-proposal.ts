import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { DateScalar, LanguageTagScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInstitutionId } from '../institutions/check-institution-id';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { insertCapabilities } from './capabilities.repository';
import { checkValidUntil } from './date-rules';
import { draftFrom } from './draft-input';
import type { Proposal, ProposalKind } from './proposal';
import { checkProposal } from './proposal-draft';
import { ProposalKindEnum } from './proposal-enums.type';
import { ProposalFields } from './proposal-fields.type';
import { checkCall, checkContact } from './proposal-parties';
import { ProposalType } from './proposal.type';
import { insertProposal } from './proposals.repository';
import { appendStatusChanges } from './status-changes.repository';
import { contentOf } from './stored-draft';

@InputType({ description: 'A new proposal.' })
export class CreateProposalInput extends ProposalFields {
  @Field(() => ID, {
    description:
      'Whose proposal it is, for good: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  institutionId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The call to which it is handed in, for good: NOT_FOUND where there is none, WRONG_STATE where it is not open today.',
  })
  callId?: string | null;

  @Field(() => ProposalKindEnum, { description: 'Which way it goes.' })
  kind: ProposalKind;

  @Field(() => String, { description: 'What it is about: 5 to 200 characters.' })
  title: string;

  @Field(() => LanguageTagScalar, {
    description: 'Language of record of its texts; an unknown one is UNKNOWN_CODE.',
  })
  language: string;

  @Field(() => DateScalar, {
    description: 'The last day on which it stands (UTC): today to five years ahead, else OUT_OF_RANGE.',
  })
  validUntil: string;
}

@ObjectType({ description: 'The proposal that was begun, or why it was not.' })
export class CreateProposalPayload extends Payload {
  @Field(() => ProposalType, { nullable: true, description: 'The new proposal, a draft.' })
  proposal: Proposal | null;
}

@Resolver()
export class CreateProposal {
  @Mutation(() => CreateProposalPayload, {
    description:
      'Begins a proposal, as a draft that only its own people see. For the people of its institution, else FORBIDDEN.',
  })
  createProposal(
    @Arg('input', () => CreateProposalInput, {
      description: 'Whose proposal, and what is known of it so far.',
    })
    input: CreateProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'proposal.write');
      const about = { mutation: 'createProposal', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const faults = new Faults();
        const draft = checkProposal(draftFrom(input, faults), faults);
        checkValidUntil(draft.validUntil, dayOf(now), faults);
        const institution = await checkInstitutionId(db, input.institutionId, ['institutionId'], faults);
        const contactId =
          input.contactId == null
            ? null
            : await checkContact(db, input.contactId, institution?.id ?? null, faults);
        const call = input.callId == null ? null : await checkCall(db, input.callId, dayOf(now), faults);
        faults.throwIfAny();
        authoriseFor(viewer, 'proposal.write', { institutionId: institution!.id });
        const begun: Proposal = {
          ...contentOf(draft),
          id: newId(),
          institutionId: institution!.id,
          country: institution!.country,
          contactId,
          callId: call?.id ?? null,
          programmeId: call?.programmeId ?? null,
          status: 'DRAFT',
          illustrative: false,
          revision: 1,
          createdAt: now,
          updatedAt: now,
          publishedAt: null,
        };
        await insertProposal(db, begun);
        await insertCapabilities(db, begun.id, draft);
        await appendStatusChanges(db, [
          {
            proposalId: begun.id,
            fromStatus: null,
            toStatus: 'DRAFT',
            reason: null,
            changedBy: viewerLabel(viewer),
            changedAt: now,
          },
        ]);
        return begun;
      });
      return { proposal };
    });
  }
}
