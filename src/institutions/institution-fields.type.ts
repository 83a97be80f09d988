import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'What may be told of an institution beyond its name and type.' })
export class InstitutionFields extends MutationInput {
  @Field(() => String, { nullable: true, description: '1 to 30 characters.' })
  acronym?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of its country: alpha-2, alpha-3 or M49. REQUIRED for all but multilaterals (type 40), for which it is a CONTRADICTION.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 5,000 characters.' })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address that begins with http:// or https:// and names no user; at most 500 characters.',
  })
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '`<register>-<number>`, after org-id.guide; a second institution with the same one is ALREADY_EXISTS.',
  })
  organisationIdentifier?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A ROR id, such as `https://ror.org/03yrm5c26`; a second institution with the same one is ALREADY_EXISTS.',
  })
  rorId?: string | null;
}
