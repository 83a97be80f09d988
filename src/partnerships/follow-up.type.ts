import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { FollowUp, FollowUpState } from './follow-up';
import { FollowUpStateEnum } from './partnership-enums.type';

@ObjectType('FollowUp', {
  implements: Node,
  description:
    'Something that partners have agreed to do by a day. Only partners, and administrators, see it.',
})
export class FollowUpType
  extends Node
  implements Pick<FollowUp, 'title' | 'dueOn' | 'state' | 'revision' | 'createdAt' | 'updatedAt'>
{
  @Field(() => String, { description: 'What is to be done.' })
  title: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn: string;

  @Field(() => FollowUpStateEnum, { description: 'Where it stands.' })
  state: FollowUpState;

  @Field(() => Int, { description: 'Rises with each change; changes name the one that they start from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was changed last.' })
  updatedAt: Date;
}

export const FollowUpConnection = connectionType('FollowUp', () => FollowUpType);

@ObjectType({ description: 'What comes of an action upon a follow-up.' })
export class FollowUpPayload extends Payload {
  @Field(() => FollowUpType, {
    nullable: true,
    description: 'The follow-up as it is now; null where it was not done.',
  })
  followUp: FollowUp | null;
}
