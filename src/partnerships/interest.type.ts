import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { PartnerRole } from '../proposals/proposal';
import { PartnerRoleEnum } from '../proposals/proposal-enums.type';
import type { Answer, DeclineReason, Interest, InterestMember } from './interest';
import { DeclineReasonEnum, InterestAnswerEnum } from './partnership-enums.type';

@ObjectType('InterestMember', { description: 'The part that a proposal has in an interest.' })
export class InterestMemberType implements Pick<
  InterestMember,
  'role' | 'sender' | 'message' | 'answer' | 'answeredAt'
> {
  @Field(() => PartnerRoleEnum, { description: 'The role in which it stands here.' })
  role: PartnerRole;

  @Field(() => Boolean, { description: 'Whether it asked the others.' })
  sender: boolean;

  @Field(() => String, { nullable: true, description: 'What it wrote to the others.' })
  message: string | null;

  @Field(() => InterestAnswerEnum, {
    nullable: true,
    description: 'What it said; null for the sender, and for one that has not answered.',
  })
  answer: Answer | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it said so.' })
  answeredAt: Date | null;
}

@ObjectType('Interest', {
  implements: Node,
  description:
    'The wish of one institution to work with another, or with two others at once. Only the people of the institutions concerned, and administrators, know of it.',
})
export class InterestType
  extends Node
  implements Pick<Interest, 'sentAt' | 'expiresAt' | 'declineReason' | 'declineText' | 'illustrative'>
{
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it expires, if nobody has answered by then.' })
  expiresAt: Date;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  declineReason: DeclineReason | null;

  @Field(() => String, { nullable: true, description: 'The same in words, where some were given.' })
  declineText: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;
}

export const InterestConnection = connectionType('Interest', () => InterestType);

@ObjectType({ description: 'What comes of an action upon an interest.' })
export class InterestPayload extends Payload {
  @Field(() => InterestType, {
    nullable: true,
    description: 'The interest as it is now; null where it was not done.',
  })
  interest: Interest | null;
}
