import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { DateScalar, LanguageTagScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { findCapabilities, replaceCapabilities } from './capabilities.repository';
import { checkValidUntil } from './date-rules';
import { withInput } from './draft-input';
import type { Proposal, ProposalKind, ProposalStatus } from './proposal';
import { checkProposal } from './proposal-draft';
import { ProposalKindEnum } from './proposal-enums.type';
import { ProposalFields } from './proposal-fields.type';
import { checkContact, checkUnreviewed } from './proposal-parties';
import { checkEditable, statusOn } from './proposal-states';
import { ProposalType } from './proposal.type';
import { findProposalAt, updateProposal } from './proposals.repository';
import { checkComplete } from './publishable';
import { contentOf, draftOf } from './stored-draft';

@InputType({
  description:
    'Changes to a proposal: a field left out stays as it is, null empties it or sets it to what it is when left out of a new one; lists and nested inputs are replaced as a whole.',
})
export class EditProposalInput extends ProposalFields {
  @Field(() => ID, {
    description: 'The proposal: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;

  @Field(() => ProposalKindEnum, {
    nullable: true,
    description: 'Which way it goes; null is REQUIRED. Only a draft changes it, else WRONG_STATE.',
  })
  kind?: ProposalKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about: 5 to 200 characters; null is REQUIRED.',
  })
  title?: string | null;

  @Field(() => LanguageTagScalar, {
    nullable: true,
    description: 'Language of record of its texts; null is REQUIRED.',
  })
  language?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it stands: today to five years ahead; null is REQUIRED. Only of a draft, else WRONG_STATE: `renewProposal` prolongs what was published.',
  })
  validUntil?: string | null;
}

@ObjectType({ description: 'The proposal as it is now, or why it was not changed.' })
export class EditProposalPayload extends Payload {
  @Field(() => ProposalType, { nullable: true, description: 'The proposal with its changes.' })
  proposal: Proposal | null;
}

@Resolver()
export class EditProposal {
  @Mutation(() => EditProposalPayload, {
    description:
      'Changes a proposal that is a draft, published, paused or expired; another state is WRONG_STATE, as is what a review has let stand. What is no longer a draft must stay complete. For the people of its institution, else FORBIDDEN.',
  })
  editProposal(
    @Arg('input', () => EditProposalInput, { description: 'What to change, and from which revision.' })
    input: EditProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope, now } = context;
      authorise(viewer, 'proposal.write');
      const id = keyOf('Proposal', input.id, ['id']);
      const { revision } = input;
      const about = { mutation: 'editProposal', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const stored = await findProposalAt(db, { id, revision }, scope);
        authoriseFor(viewer, 'proposal.write', stored);
        const faults = new Faults();
        if (stored.status !== 'DRAFT') await checkUnreviewed(db, stored, faults);
        checkMayChange(input, statusOn(stored, dayOf(now)), faults);
        const [capabilities] = await findCapabilities(db, [id]);
        const draft = checkProposal(withInput(draftOf(stored, capabilities!), input, faults), faults);
        if (input.validUntil) checkValidUntil(input.validUntil, dayOf(now), faults);
        if (stored.status !== 'DRAFT') checkComplete(draft, faults);
        const { contactId: named = stored.contactId } = input;
        const contactId =
          input.contactId == null
            ? named
            : await checkContact(db, input.contactId, stored.institutionId, faults);
        faults.throwIfAny();
        const next = { ...contentOf(draft), contactId, updatedAt: now };
        await updateProposal(db, { id, revision, ...next });
        if (input.gives !== undefined || input.needs !== undefined) await replaceCapabilities(db, id, draft);
        return { ...stored, ...next, revision: revision + 1 };
      });
      return { proposal };
    });
  }
}

const ofDraftsOnly = ['kind', 'role', 'validUntil'] as const;

function checkMayChange(input: EditProposalInput, status: ProposalStatus, faults: Faults): void {
  if (!checkEditable(status, faults) || status === 'DRAFT') return;
  for (const field of ofDraftsOnly) {
    faults.check(
      input[field] === undefined,
      'WRONG_STATE',
      [field],
      `Only a draft changes this; it is ${status}.`,
    );
  }
}
