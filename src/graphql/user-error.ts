import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DomainError, faultCodes, type Fault, type FaultCode } from '../validation/faults';

const descriptions: Record<FaultCode, string> = {
  REQUIRED: 'A value is needed here.',
  TOO_SHORT: 'The text is shorter than allowed, or empty.',
  TOO_LONG: 'The text is longer than allowed.',
  TOO_MANY: 'The list has more entries than allowed.',
  OUT_OF_RANGE: 'The number or date lies outside its range.',
  BAD_FORMAT: 'The text has not the form that is asked for.',
  BAD_CHARACTER:
    'The text holds a control character, such as NUL, or a line break where it stands on one line.',
  DUPLICATE: 'The same entry stands twice in a list.',
  UNKNOWN_CODE: 'No such code in its code list.',
  WITHDRAWN_CODE: 'The code was withdrawn from its code list: it is read, but no longer written.',
  CONTRADICTION: 'Two parts of the input exclude each other.',
  BAD_ID: 'The id is not one of this type.',
  BAD_CURSOR: 'The cursor belongs to another list, filter or order.',
  NOT_FOUND: 'Nothing with this id that the viewer may see.',
  ALREADY_EXISTS: 'It is there already.',
  STALE_REVISION: 'It was changed by someone else since it was read: read it again, and decide anew.',
  KEY_REUSED: 'The idempotency key was used for another mutation or another input.',
  LIMIT_REACHED: 'As many as are allowed are there already.',
  WEAK_PASSWORD: 'The password is one of the commonest, or the address or the name itself.',
  BAD_CREDENTIALS: 'The address and the password do not go together.',
  NOT_CONFIRMED: 'The address of the account was not confirmed yet.',
  BAD_TOKEN: 'The token is not known, was used, or has expired.',
  RATE_LIMITED: 'Tried too often: the message says when to try again.',
  WRONG_STATE: 'Its present state does not allow this.',
  NOT_READY: 'It is being computed: ask again in a moment.',
  FORBIDDEN: 'The viewer is not permitted to do this.',
};

const UserErrorCode = Object.fromEntries(faultCodes.map((code) => [code, code]));
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What is wrong with an input: stable, for programs.',
  valuesConfig: Object.fromEntries(faultCodes.map((code) => [code, { description: descriptions[code] }])),
});

@ObjectType({
  description:
    'Something that the caller can mend. All that is wrong with an input is reported in one answer.',
})
export class UserError implements Fault {
  @Field(() => UserErrorCode, { description: 'What is wrong, for programs.' })
  code: FaultCode;

  @Field(() => String, { description: 'What is wrong, for people, in English.' })
  message: string;

  @Field(() => [String], {
    description: 'Where in the input: field names, and positions in lists counted from 0.',
  })
  path: readonly string[];
}

/** Runs a mutation's action; what the domain refuses becomes the payload's `userErrors`, everything else goes on as an error. */
export async function withUserErrors<T extends object>(
  action: () => Promise<T>,
): Promise<T | { userErrors: readonly Fault[] }> {
  try {
    return { userErrors: [], ...(await action()) };
  } catch (fault) {
    if (fault instanceof DomainError) return { userErrors: fault.faults };
    throw fault;
  }
}
