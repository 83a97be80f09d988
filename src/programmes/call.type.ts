import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { MutationInput, Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { Call } from './call';

@ObjectType('Call', {
  implements: Node,
  description: 'A call for proposals within a programme. Everybody sees it.',
})
export class CallType
  extends Node
  implements
    Pick<
      Call,
      | 'title'
      | 'description'
      | 'opensOn'
      | 'closesOn'
      | 'closedAt'
      | 'reviewed'
      | 'revision'
      | 'createdAt'
      | 'updatedAt'
    >
{
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it asks for.' })
  description: string | null;

  @Field(() => DateScalar, { description: 'The first day on which proposals can be begun in it (UTC).' })
  opensOn: string;

  @Field(() => DateScalar, { description: 'The last such day (UTC).' })
  closesOn: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When an organiser closed it before its last day; null where nobody did.',
  })
  closedAt: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether an organiser looks at a proposal before it is published: then it is submitted, and approved, rejected or given back.',
  })
  reviewed: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was announced.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const CallConnection = connectionType('Call', () => CallType as never);

@InputType({ description: 'A call as the caller has read it.' })
export class CallAtRevision extends MutationInput {
  @Field(() => ID, {
    description: 'The call: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}

@ObjectType({ description: 'What comes of an action upon a call.' })
export class CallPayload extends Payload {
  @Field(() => CallType, {
    nullable: true,
    description: 'The call as it is now; null where it was not done.',
  })
  call: Call | null;
}
