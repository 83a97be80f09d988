import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { checkInteger } from '../validation/checks';
import { addDays, dayOf } from '../validation/dates';
import { changeVerification } from './change-verification';
import type { VerificationLevel } from './institution';
import { InstitutionAtRevision, InstitutionPayload } from './institution-action.type';
import { checkUnflagged } from './verification-checks';

const longest = 5 * 366;

@InputType({
  description:
    'Which institution was found to be what it says, how far that was checked, and until when it holds.',
})
export class VerifyInstitutionInput extends InstitutionAtRevision {
  @Field(() => Int, {
    description:
      'How far it was checked: 1 (it exists), 2 (it is registered), 3 (its standing was confirmed by an authority), 4 (on site); another is OUT_OF_RANGE.',
  })
  level: number;

  @Field(() => DateScalar, {
    description: 'The last day on which that holds (UTC): today to five years ahead, else OUT_OF_RANGE.',
  })
  expiresOn: string;
}

@ObjectType({ description: 'The institution, verified, or why it is not.' })
export class VerifyInstitutionPayload extends InstitutionPayload {}

@Resolver()
export class VerifyInstitution {
  @Mutation(() => VerifyInstitutionPayload, {
    description:
      'Records that an institution was checked, anew or for the first time, also after a refusal; what waited for a decision no longer waits. Under a red flag WRONG_STATE: clear it first. For administrators, else FORBIDDEN.',
  })
  verifyInstitution(
    @Arg('input', () => VerifyInstitutionInput, {
      description: 'Which institution, how far, and until when.',
    })
    input: VerifyInstitutionInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      institution: await changeVerification(context, 'verifyInstitution', input, (present, faults) => {
        const today = dayOf(context.now);
        const { expiresOn } = input;
        checkUnflagged(present, faults);
        checkInteger(faults, ['level'], input.level, { least: 1, most: 4 });
        faults.check(
          expiresOn >= today && expiresOn <= addDays(today, longest),
          'OUT_OF_RANGE',
          ['expiresOn'],
          'Must be a day from today to five years ahead.',
        );
        const level = input.level as VerificationLevel;
        return {
          verification: {
            ...present,
            verificationState: 'VERIFIED',
            verificationLevel: level,
            verificationExpiresOn: expiresOn,
            verificationPendingSince: null,
          },
          event: { kind: 'VERIFIED', level, expiresOn },
          told: { kind: 'institution.verified', payload: { level, expiresOn } },
        };
      }),
    }));
  }
}
