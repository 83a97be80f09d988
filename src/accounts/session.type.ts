import { Field, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Session } from './session';

@ObjectType('AccountSession', {
  implements: Node,
  description:
    'That an account is signed in on one device: for 30 days at most, and as long as it is used once in 7. Seen by its own account alone.',
})
export class SessionType
  extends Node
  implements Pick<Session, 'agent' | 'createdAt' | 'lastSeenAt' | 'expiresAt'>
{
  @Field(() => String, {
    nullable: true,
    description:
      'What the device called itself when it signed in, cut to 120 characters; null where it said nothing.',
  })
  agent: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to within an hour.' })
  lastSeenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, however much it is used.' })
  expiresAt: Date;
}
