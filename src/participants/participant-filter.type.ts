import { Field, ID, InputType } from 'type-graphql';
import { LanguageTagScalar } from '../graphql/scalars';
import type { ParticipantRole } from './participant';
import { ParticipantRoleEnum } from './participant.type';

@InputType({
  description:
    'Which participants: all conditions hold together; in a list, any entry suffices, and an empty list is met by none.',
})
export class ParticipantFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Those of one institution; BAD_ID where it is the id of anything else.',
  })
  institutionId?: string | null;

  @Field(() => [ParticipantRoleEnum], { nullable: true, description: 'Who has any of these roles.' })
  roles?: ParticipantRole[] | null;

  @Field(() => [LanguageTagScalar], {
    nullable: true,
    description:
      'Who works in any of these languages, at whatever level; at most 50. `pt` finds `pt-BR`, not the other way round. A language that the platform does not know is UNKNOWN_CODE.',
  })
  languages?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Whose institution is of any of these countries: alpha-2, alpha-3 or M49; at most 250. Another code is UNKNOWN_CODE.',
  })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, or beginnings of words, that all occur in the position, and for whoever may read names in position or name; any script, at most 200 characters.',
  })
  search?: string | null;
}
