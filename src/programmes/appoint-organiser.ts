import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import type { Account } from '../accounts/account';
import { findAccountByEmail, findActiveAccount } from '../accounts/accounts.repository';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkLine } from '../validation/checks';
import { Faults, fail } from '../validation/faults';
import { insertOrganiser } from './organisers.repository';
import { OfProgramme, ProgrammePayload } from './programme.type';
import { findProgramme } from './programmes.repository';

const unknown = 'No active account has it.';

@InputType({ description: 'Who is to organise which programme: an account, by its id or by its address.' })
export class AppointOrganiserInput extends OfProgramme {
  @Field(() => ID, {
    nullable: true,
    description:
      'The account: NOT_FOUND where there is none that is confirmed and not suspended. Beside `email` it is a CONTRADICTION; without either, REQUIRED.',
  })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The confirmed address of the account, at most 254 characters: NOT_FOUND where no active account has it.',
  })
  email?: string | null;
}

@ObjectType({ description: 'The programme with its new organiser, or why it has none.' })
export class AppointOrganiserPayload extends ProgrammePayload {}

@Resolver()
export class AppointOrganiser {
  @Mutation(() => AppointOrganiserPayload, {
    description:
      'Lets an account act for a programme from its next request on: edit it, open calls, appoint others, and review what is handed in. Who organises it already is ALREADY_EXISTS. For its organisers and administrators, else FORBIDDEN, whoever has the address.',
  })
  appointOrganiser(
    @Arg('input', () => AppointOrganiserInput, { description: 'Who, and which programme.' })
    input: AppointOrganiserInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'programme.run');
      const programmeId = keyOf('Programme', input.programmeId, ['programmeId']);
      authoriseFor(viewer, 'programme.run', { programmeId });
      const about = { mutation: 'appointOrganiser', type: 'Programme', input };
      const programme = await write(context, about, async (db) => {
        const stored = await findProgramme(db, programmeId, ['programmeId']);
        const { id: accountId } = await findNamed(db, input);
        const path = input.email == null ? 'accountId' : 'email';
        await insertOrganiser(db, { programmeId, accountId, appointedAt: now }, path);
        return stored;
      });
      return { programme };
    });
  }
}

async function findNamed(db: Context['db'], { accountId, email }: AppointOrganiserInput): Promise<Account> {
  if (accountId != null && email != null) {
    fail('CONTRADICTION', 'An account is named by its id or by its address, not by both.', ['email']);
  }
  if (accountId != null) {
    const found = await findActiveAccount(db, keyOf('Account', accountId, ['accountId']));
    return found ?? fail('NOT_FOUND', unknown, ['accountId']);
  }
  if (email == null) fail('REQUIRED', 'An account is named by its id or by its address.', ['accountId']);
  const faults = new Faults();
  const address = checkLine(faults, ['email'], email, { least: 1, most: 254 });
  faults.throwIfAny();
  const found = await findAccountByEmail(db, address);
  const active = found && (await findActiveAccount(db, found.id));
  return active ?? fail('NOT_FOUND', unknown, ['email']);
}
