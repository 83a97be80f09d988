import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkReason } from './verification-checks';
import { changeVerification } from './change-verification';
import type { Flag } from './institution';
import { InstitutionPayload, InstitutionWithReason } from './institution-action.type';
import { FlagEnum } from './verification.type';
import { withFlag } from './verification';

@InputType({ description: 'Over which institution to raise which flag, and why.' })
export class RaiseFlagInput extends InstitutionWithReason {
  @Field(() => FlagEnum, { description: 'Its colour: the one that stands already is ALREADY_EXISTS.' })
  colour: Flag;
}

@ObjectType({ description: 'The institution under its flag, or why none was raised.' })
export class RaiseFlagPayload extends InstitutionPayload {}

@Resolver()
export class RaiseFlag {
  @Mutation(() => RaiseFlagPayload, {
    description:
      'Raises a flag, or changes the colour of the one that stands. Under a red one the institution is FLAGGED: from the next answer on its proposals match nobody, and it publishes none. An amber one changes nothing but what its members and administrators see. For administrators, else FORBIDDEN.',
  })
  raiseFlag(
    @Arg('input', () => RaiseFlagInput, { description: 'Over which institution, which flag, and why.' })
    input: RaiseFlagInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      institution: await changeVerification(context, 'raiseFlag', input, (present, faults) => {
        const { colour } = input;
        faults.check(present.flag !== colour, 'ALREADY_EXISTS', ['colour'], 'This flag stands already.');
        return {
          verification: withFlag(present, colour),
          event: { kind: 'FLAG_RAISED', flag: colour, reason: checkReason(faults, input.reason) },
          told: { kind: 'institution.flagged', payload: { colour } },
        };
      }),
    }));
  }
}
