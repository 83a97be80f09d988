import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { hashSecret } from '../accounts/secret';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { toGlobalId } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { fail } from '../validation/faults';
import { accountOfStopToken } from './digests.repository';
import { noticeGroups } from './notice';
import { setPreferences } from './notice-preferences.repository';

@InputType({ description: 'Which digests to stop.' })
export class StopDigestsInput {
  @Field(() => String, {
    description:
      'The token in a digest; every digest of the last 90 days has one. BAD_TOKEN where it is not known. It may be used again.',
  })
  token: string;
}

@ObjectType({ description: 'That no digest comes any more, or why not.' })
export class StopDigestsPayload extends Payload {}

@Resolver()
export class StopDigests {
  @Mutation(() => StopDigestsPayload, {
    description:
      'Stops all digests of whoever got the token by mail, without signing in: every group becomes NONE. Notices in the API stay.',
  })
  stopDigests(
    @Arg('input', () => StopDigestsInput, { description: 'The token of the mail.' }) input: StopDigestsInput,
    @Ctx() { database, now }: Context,
  ) {
    return withUserErrors(async () => {
      await inTransaction(database, async (db) => {
        const accountId = await accountOfStopToken(db, hashSecret(input.token));
        if (accountId === null) fail('BAD_TOKEN', 'No digest has this token.', ['token']);
        await setPreferences(
          db,
          accountId,
          noticeGroups.map((group) => ({ group, digest: 'NONE' })),
        );
        const subjectId = toGlobalId('Account', accountId);
        await recordAudit(db, { accountId, action: 'stopDigests', subjectId }, now);
      });
      return {};
    });
  }
}
