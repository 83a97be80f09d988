import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { Agreement } from './agreement';
import { checkAgreement } from './agreement-draft';
import { AgreementFields } from './agreement-fields.type';
import { AgreementPayload } from './agreement.type';
import { insertAgreement } from './agreements.repository';
import { confirm, confirmingMember } from './confirm';
import { holdPartnership } from './held-partnership';
import { goesOn } from './partnership';

@InputType({ description: 'An agreement that a member proposes to its partners.' })
export class ProposeAgreementInput extends AgreementFields {
  @Field(() => ID, {
    description: 'Of which partnership: NOT_FOUND where there is none that concerns the caller.',
  })
  partnershipId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The member's proposal for which the caller acts; needed only where that may be several: REQUIRED then.",
  })
  proposalId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether only its parties shall see it also when it is agreed. Else everybody will.',
  })
  confidential: boolean;
}

@ObjectType({ description: 'The agreement that was proposed, or why it was not.' })
export class ProposeAgreementPayload extends AgreementPayload {}

@Resolver()
export class ProposeAgreement {
  @Mutation(() => ProposeAgreementPayload, {
    description:
      'Puts an agreement before the partners, confirmed by the member that proposes it; it stands when every member has confirmed it. Its terms are not changed afterwards: another is proposed. WRONG_STATE where the partnership was completed or ended. For the people of its members, else FORBIDDEN.',
  })
  proposeAgreement(
    @Arg('input', () => ProposeAgreementInput, { description: 'Of which partnership, and what it says.' })
    input: ProposeAgreementInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'partnership.act');
      const partnershipId = keyOf('Partnership', input.partnershipId, ['partnershipId']);
      const proposalId =
        input.proposalId == null ? null : keyOf('Proposal', input.proposalId, ['proposalId']);
      const about = { mutation: 'proposeAgreement', type: 'Agreement', input };
      const agreement = await write(context, about, async (db) => {
        const held = await holdPartnership(db, partnershipId, context, ['partnershipId']);
        const member = confirmingMember(held, proposalId);
        const faults = new Faults();
        const terms = checkAgreement(input, faults);
        const open = goesOn(held.partnership);
        faults.check(open, 'WRONG_STATE', ['partnershipId'], 'The partnership goes on no longer.');
        faults.throwIfAny();
        const proposed: Agreement = {
          ...terms,
          id: context.newId(),
          partnershipId,
          confidential: input.confidential,
          state: 'PROPOSED',
          illustrative: held.partnership.illustrative,
          createdAt: context.now,
        };
        await insertAgreement(db, proposed);
        return confirm(db, context, proposed, held, member);
      });
      return { agreement };
    });
  }
}
