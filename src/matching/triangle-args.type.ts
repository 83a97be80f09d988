import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { Role } from './engine/member';
import { MarketArgs } from './match-args.type';

@ArgsType()
export class TriangleListArgs extends MarketArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list, under the same arguments: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;
}

@ArgsType()
export class ExplainTriangleArgs extends MarketArgs {
  @Field(() => ID, { description: 'A request, or a proposal of two ways.' })
  beneficiaryId: string;

  @Field(() => ID, { description: 'An offer that shares experience, or a proposal of two ways.' })
  pivotalId: string;

  @Field(() => ID, { description: 'A facilitating offer.' })
  facilitatingId: string;

  @Field(() => PartnerRoleEnum, {
    defaultValue: 'BENEFICIARY',
    description:
      "Whose own sides the weights are for. A list's weights are those of the proposal that it is read from.",
  })
  weightsOf: Role;
}
