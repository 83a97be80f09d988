import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { PartnerRole } from '../proposals/proposal';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { InterestMember } from './interest';
import type { OutcomeArea, OutcomeScore, OutcomeSummary } from './outcome';
import type { Partnership, PartnershipState } from './partnership';
import { OutcomeAreaEnum, PartnershipStateEnum } from './partnership-enums.type';

@ObjectType('PartnershipMember', { description: 'The part that a proposal has in a partnership.' })
export class PartnershipMemberType implements Pick<InterestMember, 'role'> {
  @Field(() => PartnerRoleEnum, { description: 'The role in which it stands here.' })
  role: PartnerRole;
}

@ObjectType('OutcomeScore', { description: 'What a member says of one area.' })
export class OutcomeScoreType implements OutcomeScore {
  @Field(() => OutcomeAreaEnum, { description: 'The area.' })
  area: OutcomeArea;

  @Field(() => Int, {
    nullable: true,
    description: '1 (nothing came of it) to 5 (very much); null where the area does not apply.',
  })
  score: number | null;
}

@ObjectType('Outcome', { description: 'What a member says the partnership has brought.' })
export class OutcomeType {
  @Field(() => [OutcomeScoreType], { description: 'All six areas.' })
  scores: readonly OutcomeScore[];

  @Field(() => String, { nullable: true, description: 'In words.' })
  comment: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  answeredAt: Date;
}

@ObjectType('OutcomeSummary', { description: "What the members' answers say of one area together." })
export class OutcomeSummaryType implements OutcomeSummary {
  @Field(() => OutcomeAreaEnum, { description: 'The area.' })
  area: OutcomeArea;

  @Field(() => Int, { description: 'How many members have given it a score.' })
  answers: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of their scores, 1 to 5, to two decimals; null where there is none.',
  })
  mean: number | null;
}

@ObjectType('Partnership', {
  implements: Node,
  description:
    'What two or three institutions do together after all have said yes. Only their people, and administrators, know of it.',
})
export class PartnershipType
  extends Node
  implements Pick<Partnership, 'state' | 'openedAt' | 'closedAt' | 'endReason' | 'illustrative'>
{
  @Field(() => PartnershipStateEnum, { description: 'Where it stands.' })
  state: PartnershipState;

  @Field(() => DateTimeScalar, { description: 'When interest was mutual.' })
  openedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed or ended.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  endReason: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;
}

export const PartnershipConnection = connectionType('Partnership', () => PartnershipType);

@ObjectType({ description: 'What comes of an action upon a partnership.' })
export class PartnershipPayload extends Payload {
  @Field(() => PartnershipType, {
    nullable: true,
    description: 'The partnership as it is now; null where it was not done.',
  })
  partnership: Partnership | null;
}
