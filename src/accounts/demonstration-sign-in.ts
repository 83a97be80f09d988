import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { enumType } from '../graphql/enums';
import { withUserErrors } from '../graphql/user-error';
import { fail } from '../validation/faults';
import { findActiveAccount } from './accounts.repository';
import { beginSession } from './begin-session';
import { demonstrationAccount, type DemonstrationRole } from './demonstration-accounts';
import { SessionPayload } from './session-payload.type';

const DemonstrationRoleEnum = enumType<DemonstrationRole>(
  'DemonstrationRole',
  'As whom to look at the demonstration.',
  {
    PRACTITIONER: 'Somebody of an institution, who posts for it.',
    FOCAL_POINT: 'Who answers for an institution, and admits others to it.',
    ORGANISER: 'Who runs a programme and reviews what is posted under its calls.',
    ADMINISTRATOR: 'Who may do everything.',
  },
);

@InputType({ description: 'As whom to sign in.' })
export class DemonstrationSignInInput {
  @Field(() => DemonstrationRoleEnum, { description: 'One of the roles.' })
  role: DemonstrationRole;

  @Field(() => Boolean, { defaultValue: false, description: 'As in `signIn`.' })
  cookie: boolean;
}

@ObjectType({ description: 'The session that began, or why none did.' })
export class DemonstrationSignInPayload extends SessionPayload {}

/** Not among the resolvers of the public schema: see `buildDemonstrationSchema`. */
@Resolver()
export class DemonstrationSignIn {
  @Mutation(() => DemonstrationSignInPayload, {
    description:
      'Signs in as somebody whom the demonstration invented, without a password. It exists on the embedded engine with the demonstration, on a loopback address, outside production; and nowhere else.',
  })
  demonstrationSignIn(
    @Arg('input', () => DemonstrationSignInInput, { description: 'As whom.' })
    input: DemonstrationSignInInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { db, database } = context;
      const { role, cookie } = input;
      const accountId =
        (await demonstrationAccount(db, role)) ??
        fail('NOT_FOUND', 'The demonstration is not there.', ['role']);
      const begun = await inTransaction(database, (tx) =>
        beginSession(tx, { accountId, action: 'demonstrationSignIn', cookie }, context),
      );
      return { ...begun, account: await findActiveAccount(db, accountId) };
    });
  }
}
