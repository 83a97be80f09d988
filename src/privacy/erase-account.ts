import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import { accountOf } from '../access/viewer';
import { requireAccount } from '../accounts/accounts.repository';
import { keepOneAdministrator } from '../accounts/administrators';
import { findPasswordHash } from '../accounts/credentials.repository';
import { requirePresentPassword } from '../accounts/present-password';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { keyOf, toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { fail } from '../validation/faults';
import { erasePersonalData } from './personal-data.repository';

/** It takes no idempotency key: that would keep a trace of the password, and of whoever is to be forgotten. */
@InputType({ description: 'Which account to erase, and that its owner wants it.' })
export class EraseAccountInput {
  @Field(() => ID, { description: 'The account: NOT_FOUND where there is none.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The account's own password, where it has one and its owner asks; else BAD_CREDENTIALS. An administrator gives none.",
  })
  presentPassword?: string | null;
}

@ObjectType({ description: 'Whether the account was erased, or why not.' })
export class EraseAccountPayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: 'The account that is no more; null where it was not done.',
  })
  erasedId: string | null;
}

@Resolver()
export class EraseAccount {
  @Mutation(() => EraseAccountPayload, {
    description:
      "Forgets the person behind an account, for good: name, addresses, sessions, notices, and all that says who it was. Proposals, partnerships and agreements are the institutions' and stay, with 'former participant' where the person stood. For the account itself and administrators, else FORBIDDEN. WRONG_STATE where it is the last administrator.",
  })
  eraseAccount(
    @Arg('input', () => EraseAccountInput, {
      description: 'Which account, and the proof that its owner asks.',
    })
    input: EraseAccountInput,
    @Ctx() { viewer, session, database, db, loaders, now }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'account.erase');
      const id = keyOf('Account', input.id);
      authoriseFor(viewer, 'account.erase', { accountId: id });
      await requireAccount(db, id);
      if (accountOf(viewer) === id) await checkOwner(db, id, input.presentPassword ?? null, now);
      await inTransaction(database, async (tx) => {
        await keepOneAdministrator(tx, id);
        await erasePersonalData(tx, id, now);
        const subjectId = toGlobalId('Account', id);
        await recordAudit(tx, { accountId: accountOf(viewer), action: 'eraseAccount', subjectId }, now);
      });
      if (accountOf(viewer) === id) session.clear();
      loaders.clear();
      return { erasedId: input.id };
    });
  }
}

/** An open session alone, which somebody may have left, does not erase what a password guards. */
async function checkOwner(
  db: Context['db'],
  accountId: string,
  password: string | null,
  now: Date,
): Promise<void> {
  if ((await findPasswordHash(db, accountId)) === null) return;
  if (password === null) fail('REQUIRED', 'The password of the account is needed.', ['presentPassword']);
  await requirePresentPassword(db, { accountId, password, now });
}
