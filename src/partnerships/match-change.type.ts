import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { PartnerRole } from '../proposals/proposal';
import type { MatchChange, MatchState } from './match-state';
import { MatchStateEnum } from './partnership-enums.type';

@ObjectType('MatchStateChange', {
  description:
    'An entry of the history of an interest and of its partnership: entries are added, never changed.',
})
export class MatchChangeType implements Omit<MatchChange, 'interestId' | 'changedBy'> {
  @Field(() => Int, { description: '1 for the first.' })
  number: number;

  @Field(() => MatchStateEnum, { nullable: true, description: 'The state before; null for the first entry.' })
  fromState: MatchState | null;

  @Field(() => MatchStateEnum, { description: 'The state after.' })
  toState: MatchState;

  @Field(() => PartnerRoleEnum, {
    nullable: true,
    description: 'The member that brought it about, by its role; null where it was none of them.',
  })
  role: PartnerRole | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who did it; null for whoever is not of that member's institution.",
  })
  changedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}
