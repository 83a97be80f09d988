import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'What may be told of an eligibility profile beyond its name.' })
export class EligibilityProfileFields extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'What it is meant for, and why it is drawn so: 1 to 2,000 characters.',
  })
  description?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of country groups, such as `LDC`: at most 50, each once (else DUPLICATE); another code is UNKNOWN_CODE. REQUIRED where `alsoCountries` is empty.',
  })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Countries to admit whatever their groups: alpha-2, alpha-3 or M49, at most 250, each once (else DUPLICATE); another code is UNKNOWN_CODE.',
  })
  alsoCountries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Countries never to admit: alpha-2, alpha-3 or M49, at most 250, each once (else DUPLICATE); another code is UNKNOWN_CODE, one that stands in `alsoCountries` too a CONTRADICTION.',
  })
  exceptCountries?: string[] | null;
}
