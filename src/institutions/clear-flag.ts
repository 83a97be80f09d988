import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkReason } from './verification-checks';
import { changeVerification } from './change-verification';
import { InstitutionPayload, InstitutionWithReason } from './institution-action.type';
import { withFlag } from './verification';

@InputType({ description: 'Which institution is no longer under a flag, and why.' })
export class ClearFlagInput extends InstitutionWithReason {}

@ObjectType({ description: 'The institution without its flag, or why it still stands.' })
export class ClearFlagPayload extends InstitutionPayload {}

@Resolver()
export class ClearFlag {
  @Mutation(() => ClearFlagPayload, {
    description:
      'Takes the flag of an institution down: its verification is again what it was, unless it has expired meanwhile. WRONG_STATE where no flag stands. For administrators, else FORBIDDEN.',
  })
  clearFlag(
    @Arg('input', () => ClearFlagInput, { description: 'Which institution, and why.' })
    input: ClearFlagInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      institution: await changeVerification(context, 'clearFlag', input, (present, faults) => {
        faults.check(present.flag !== null, 'WRONG_STATE', ['id'], 'No flag stands.');
        return {
          verification: withFlag(present, null),
          event: { kind: 'FLAG_CLEARED', flag: present.flag, reason: checkReason(faults, input.reason) },
          told: { kind: 'institution.unflagged' },
        };
      }),
    }));
  }
}
