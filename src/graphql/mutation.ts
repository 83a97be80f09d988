import { Field, InputType, ObjectType } from 'type-graphql';
import type { Fault } from '../validation/faults';
import { UserError } from './user-error';

/** What every input of a write has beside its own fields. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A key of the client's choice, 1 to 100 characters, such as a UUID. Sent again by the same account with the same input within 30 days it does nothing more and answers the same object as it is now; with another input it is KEY_REUSED.",
  })
  idempotencyKey?: string | null;
}

/** What every payload has beside its object. */
@ObjectType()
export class Payload {
  @Field(() => [UserError], {
    description:
      'All that is wrong with the input. Empty where it was done; where it is not empty, nothing was changed.',
  })
  userErrors: readonly Fault[];
}

/** An input without the fields that the client left out: what remains was asked for, null included. */
export function given<T extends object>(input: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as never;
}
