import { Field, InputType } from 'type-graphql';
import type { VerificationState } from './institution';
import { VerificationStateEnum } from './institution.type';
import type { InstitutionCriteria } from './institutions.repository';

@InputType({
  description:
    'Which institutions: all conditions hold together; in a list, any entry suffices, and an empty list is met by none.',
})
export class InstitutionFilter implements InstitutionCriteria {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of countries: alpha-2, alpha-3 or M49; at most 250. Another code is UNKNOWN_CODE.',
  })
  countries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of country groups, as members today, such as `LDC`; at most 50. Another code is UNKNOWN_CODE.',
  })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the IATI organisation types, such as `80`; at most 50. Another code is UNKNOWN_CODE.',
  })
  types?: string[] | null;

  @Field(() => [VerificationStateEnum], {
    nullable: true,
    description: 'States of verification, as of today.',
  })
  verificationStates?: VerificationState[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, or beginnings of words, that all occur in name, acronym, aliases or description; any script, at most 200 characters.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it came from a public record, and nobody registered it; both when left out.',
  })
  imported?: boolean | null;
}
