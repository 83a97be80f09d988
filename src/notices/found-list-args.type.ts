import { ArgsType, Field, Int } from 'type-graphql';
import type { ProposalOrderName } from '../proposals/proposal-orders';
import { ProposalOrderEnum } from '../proposals/proposal.type';

/** How the proposals come that a saved search finds: its filter is its own. */
@ArgsType()
export class FoundListArgs {
  @Field(() => ProposalOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy: ProposalOrderName;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list, under the same order: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;
}
