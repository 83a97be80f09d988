import { ArgsType, Field, Int } from 'type-graphql';
import { ProposalFilter } from './proposal-filter.type';
import type { ProposalOrderName } from './proposal-orders';
import { ProposalOrderEnum } from './proposal.type';

/** What every list of proposals is asked by, wherever it hangs. */
@ArgsType()
export class ProposalListArgs {
  @Field(() => ProposalFilter, {
    nullable: true,
    description: 'Which ones; all that the viewer may see when left out.',
  })
  filter?: ProposalFilter | null;

  @Field(() => ProposalOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy: ProposalOrderName;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of this list, under the same filter and order: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;
}
