import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { freeParkedEvent, type ParkedEvent } from '../database/outbox-queue.repository';
import { signal } from '../database/signals';
import type { Context } from '../graphql/context';
import { MutationInput, Payload } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { OutboxEventType } from './outbox-failure.type';

@InputType({ description: 'Which event to act on once more.' })
export class RetryOutboxEventInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The event: NOT_FOUND where none of that id was given up, BAD_ID where the id is of another type.',
  })
  id: string;
}

@ObjectType({ description: 'The event as it was given up, or why it is not retried.' })
export class RetryOutboxEventPayload extends Payload {
  @Field(() => OutboxEventType, {
    nullable: true,
    description:
      'The event as it was; from now on it is tried again, up to 10 times. Null where it was not done.',
  })
  event: ParkedEvent | null;
}

@Resolver()
export class RetryOutboxEvent {
  @Mutation(() => RetryOutboxEventPayload, {
    description:
      'Lets an event that was given up begin anew; it is acted on at once. For administrators, else FORBIDDEN.',
  })
  retryOutboxEvent(
    @Arg('input', () => RetryOutboxEventInput, { description: 'Which one.' }) input: RetryOutboxEventInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'outbox.administer');
      const id = keyOf('OutboxEvent', input.id);
      const event = await write(
        context,
        { mutation: 'retryOutboxEvent', type: 'OutboxEvent', input },
        async (db) => {
          const freed = await freeParkedEvent(db, id, now);
          if (freed === null) fail('NOT_FOUND', 'No such event was given up.', ['id']);
          await signal(db, 'outbox');
          return freed;
        },
      );
      return { event };
    });
  }
}
