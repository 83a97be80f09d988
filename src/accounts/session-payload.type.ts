import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/mutation';
import type { Account } from './account';
import { AccountType } from './account.type';
import type { Session } from './session';
import { SessionType } from './session.type';

/** The payload of whatever signs somebody in. */
@ObjectType()
export abstract class SessionPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description:
      'To be sent as `Authorization: Bearer ...`, and kept as a password is: the server cannot show it again. Null where a cookie was asked for.',
  })
  token: string | null;

  @Field(() => SessionType, { nullable: true, description: 'The session that began.' })
  session: Session | null;

  @Field(() => AccountType, { nullable: true, description: 'Who has signed in.' })
  account: Account | null;
}
