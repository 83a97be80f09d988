import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'What may be told of a participant beyond name, roles and languages.' })
export class ParticipantFields extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'An e-mail address of at most 254 characters, in any script; else BAD_FORMAT. Personal data.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An international number: +, the code of the country, the number, 7 to 15 digits in all; else BAD_FORMAT. Blanks, dots, hyphens and brackets are dropped. Personal data.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What the person does there, in the institution's words: 1 to 200 characters. Anybody may read it.",
  })
  position?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A zone of the IANA database, such as `Asia/Vientiane`; another is UNKNOWN_CODE.',
  })
  timeZone?: string | null;
}
