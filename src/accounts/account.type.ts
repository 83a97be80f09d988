import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Account } from './account';

@ObjectType('Account', {
  implements: Node,
  description: 'Somebody who can sign in. Seen by itself and by administrators alone.',
})
export class AccountType
  extends Node
  implements Pick<Account, 'email' | 'name' | 'administrator' | 'illustrative' | 'createdAt'>
{
  @Field(() => String, { description: 'Where its mail goes, and what it signs in with. Personal data.' })
  email: string;

  @Field(() => String, { description: 'The name of the person, as the person writes it. Personal data.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it may do everything.' })
  administrator: boolean;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt: Date;
}

/** The payload of whatever changes an account. */
@ObjectType()
export abstract class AccountPayload extends Payload {
  @Field(() => AccountType, {
    nullable: true,
    description: 'The account as it is now; null where it was not done.',
  })
  account: Account | null;
}

export const AccountConnection = connectionType('Account', () => AccountType as never);
