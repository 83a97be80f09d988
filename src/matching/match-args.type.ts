import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { Role } from './engine/member';
import { MatchOrderEnum, type MatchOrder } from './match-order.type';
import type { MatchArguments } from './match-request';
import { MatchWeightsInput } from './match-weights.type';

/** How a market is looked at, whatever is looked for in it. */
@ArgsType()
export class MarketArgs {
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description: "Weights of the asking proposal's own side; those of docs/matching.md when left out.",
  })
  weights?: MatchWeightsInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The eligibility profile that says who counts as the South; the default one when left out.',
  })
  profileId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which rules and memberships are judged, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; today when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class MatchArgs extends MarketArgs implements MatchArguments {
  @Field(() => PartnerRoleEnum, {
    nullable: true,
    description:
      'The role that the counterpart shall stand in. When left out: beneficiaries and pivotal partners, whichever fits better; facilitating partners only where this asks for them.',
  })
  role?: Role | null;
}

@ArgsType()
export class MatchListArgs extends MatchArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list, under the same arguments: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also the pairs that a rule bars, after all others, with what would free them.',
  })
  includeBarred: boolean;

  @Field(() => MatchOrderEnum, {
    defaultValue: 'SCORE',
    description:
      'By what the eligible ones are ordered. FAIR goes by the default weights: with `weights`, CONTRADICTION. NOT_READY while the first fair order is being computed; LIMIT_REACHED above 20,000 open proposals.',
  })
  order: MatchOrder;
}
