import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { recordExchanges } from '../history/exchanges.repository';
import { findCapabilities } from '../proposals/capabilities.repository';
import { dayOf } from '../validation/dates';
import type { HeldPartnership } from './held-partnership';
import { leadPartnership } from './lead-partnership';
import { PartnershipActionInput } from './partnership-action.type';
import { PartnershipPayload } from './partnership.type';
import { themesCovered } from './themes-covered';

@InputType({ description: 'Which partnership was carried out.' })
export class CompletePartnershipInput extends PartnershipActionInput {}

@ObjectType({ description: 'The partnership, completed, or why it is not.' })
export class CompletePartnershipPayload extends PartnershipPayload {}

@Resolver()
export class CompletePartnership {
  @Mutation(() => CompletePartnershipPayload, {
    description:
      'Says that a partnership was carried out: the places that it took are free again, and what the pivotal partner shared with the beneficiary counts as experience of both from then on. From another state than IN_IMPLEMENTATION it is WRONG_STATE. For the people of its members, else FORBIDDEN.',
  })
  completePartnership(
    @Arg('input', () => CompletePartnershipInput, { description: 'Which partnership.' })
    input: CompletePartnershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      partnership: await leadPartnership(context, 'completePartnership', input, {
        action: 'complete',
        also: (db, held) => recordExperience(db, held, context),
      }),
    }));
  }
}

/** From then on a match knows what these institutions have done, by the themes that the pivotal partner gave to the beneficiary's needs. */
async function recordExperience(
  db: Context['db'],
  { partnership, members }: HeldPartnership,
  { now, newId }: Context,
): Promise<void> {
  const recipient = members.find(({ role }) => role === 'BENEFICIARY');
  const provider = members.find(({ role }) => role === 'PIVOTAL');
  // One institution, where its two entries were merged meanwhile, has no exchange with itself.
  if (!recipient || !provider || recipient.institutionId === provider.institutionId) return;
  const [needed, given] = await findCapabilities(db, [recipient.proposalId, provider.proposalId]);
  const covered = themesCovered(
    needed!.filter(({ side }) => side === 'NEEDS'),
    given!.filter(({ side }) => side === 'GIVES'),
  );
  const exchanges = covered.map((theme) => ({
    id: newId(),
    providerId: provider.institutionId,
    recipientId: recipient.institutionId,
    theme,
    completedOn: dayOf(now),
    source: `partnership ${partnership.id}`,
    illustrative: partnership.illustrative,
  }));
  await recordExchanges(db, exchanges);
}
