import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import type { ParkedEvent } from '../database/outbox-queue.repository';
import { connectionType } from '../graphql/connection';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType('OutboxEvent', {
  implements: Node,
  description:
    'An event that could not be acted on and was given up: ids and codes, no names. For administrators.',
})
export class OutboxEventType
  extends Node
  implements Pick<ParkedEvent, 'kind' | 'payload' | 'attempts' | 'lastError' | 'writtenAt' | 'parkedAt'>
{
  @Field(() => String, { description: 'What has happened, such as `proposal.published`.' })
  kind: string;

  @Field(() => GraphQLJSONObject, { description: 'The ids of what it happened to.' })
  payload: ParkedEvent['payload'];

  @Field(() => Int, { description: 'How often it has failed.' })
  attempts: number;

  @Field(() => String, { description: 'The last fault: its kind and codes. The log has where it happened.' })
  lastError: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  writtenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was given up.' })
  parkedAt: Date;
}

export const OutboxEventConnection = connectionType('OutboxEvent', () => OutboxEventType as never);
