import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { AgreementActionInput } from './agreement-action.type';
import { AgreementPayload } from './agreement.type';
import { confirm, confirmingMember } from './confirm';
import { holdAgreement } from './held-agreement';
import { goesOn } from './partnership';

@InputType({ description: 'Which agreement to confirm.' })
export class ConfirmAgreementInput extends AgreementActionInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The member's proposal for which the caller acts; needed only where that may be several: REQUIRED then.",
  })
  proposalId?: string | null;
}

@ObjectType({ description: 'The agreement, confirmed, or why it is not.' })
export class ConfirmAgreementPayload extends AgreementPayload {}

@Resolver()
export class ConfirmAgreement {
  @Mutation(() => ConfirmAgreementPayload, {
    description:
      'Says for a member that it agrees; confirming again changes nothing. When every member has, the agreement is AGREED, and a partnership that was NEGOTIATING is too. WRONG_STATE where it was withdrawn, is of no partnership, or its partnership goes on no longer. For the people of its members, else FORBIDDEN.',
  })
  confirmAgreement(
    @Arg('input', () => ConfirmAgreementInput, { description: 'Which agreement.' })
    input: ConfirmAgreementInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'partnership.act');
      const id = keyOf('Agreement', input.id, ['id']);
      const proposalId =
        input.proposalId == null ? null : keyOf('Proposal', input.proposalId, ['proposalId']);
      const about = { mutation: 'confirmAgreement', type: 'Agreement', input };
      const agreement = await write(context, about, async (db) => {
        const { agreement: found, held } = await holdAgreement(db, id, context);
        const member = confirmingMember(held, proposalId);
        if (found.state === 'AGREED') return found;
        if (found.state === 'WITHDRAWN') fail('WRONG_STATE', 'It was withdrawn.', ['id']);
        if (!goesOn(held.partnership)) fail('WRONG_STATE', 'Its partnership goes on no longer.', ['id']);
        return confirm(db, context, found, held, member);
      });
      return { agreement };
    });
  }
}
