import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeVerification } from './change-verification';
import { InstitutionPayload, InstitutionWithReason } from './institution-action.type';
import { checkReason, checkUnflagged } from './verification-checks';

@InputType({ description: 'Which institution is refused, and why.' })
export class RejectVerificationInput extends InstitutionWithReason {}

@ObjectType({ description: 'The institution, refused, or why it is not.' })
export class RejectVerificationPayload extends InstitutionPayload {}

@Resolver()
export class RejectVerification {
  @Mutation(() => RejectVerificationPayload, {
    description:
      'Refuses an institution, also one that was verified: from the next answer on its proposals match nobody, and it publishes none, until it is verified. WRONG_STATE where it was refused and no evidence came in since, and under a red flag. For administrators, else FORBIDDEN.',
  })
  rejectVerification(
    @Arg('input', () => RejectVerificationInput, { description: 'Which institution, and why.' })
    input: RejectVerificationInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      institution: await changeVerification(context, 'rejectVerification', input, (present, faults) => {
        checkUnflagged(present, faults);
        faults.check(
          present.verificationState !== 'REJECTED' || present.verificationPendingSince !== null,
          'WRONG_STATE',
          ['id'],
          'It was refused, and has handed in nothing since.',
        );
        const reason = checkReason(faults, input.reason);
        return {
          verification: {
            ...present,
            verificationState: 'REJECTED',
            verificationLevel: 0,
            verificationExpiresOn: null,
            verificationPendingSince: null,
          },
          event: { kind: 'REJECTED', reason },
          told: { kind: 'institution.rejected' },
        };
      }),
    }));
  }
}
