import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { CallAtRevision, CallPayload } from './call.type';
import { changeCall } from './change-call';

@InputType({ description: 'Which call to close, and from which revision.' })
export class CloseCallInput extends CallAtRevision {}

@ObjectType({ description: 'The call, closed, or why it is not.' })
export class CloseCallPayload extends CallPayload {}

@Resolver()
export class CloseCall {
  @Mutation(() => CloseCallPayload, {
    description:
      'Closes a call for good, whatever its last day. What was handed in to it is still reviewed. What was closed already is WRONG_STATE. For the organisers of its programme and administrators, else FORBIDDEN.',
  })
  closeCall(
    @Arg('input', () => CloseCallInput, { description: 'Which call, and from which revision.' })
    input: CloseCallInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      call: await changeCall(context, 'closeCall', input, () => ({ closedAt: context.now })),
    }));
  }
}
