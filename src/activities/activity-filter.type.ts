import { Field, InputType } from 'type-graphql';
import type { ActivityStatus } from './activity';
import { ActivityStatusEnum } from './activity-enums.type';

@InputType({
  description:
    'Which activities: all conditions hold together; in a list, any entry suffices, and an empty list is met by none.',
})
export class ActivityFilter {
  @Field(() => [String], { nullable: true, description: 'Of these records, such as `IATI`; at most 50.' })
  sources?: string[] | null;

  @Field(() => [ActivityStatusEnum], { nullable: true, description: 'Of these statuses.' })
  statuses?: ActivityStatus[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of themes, each with all below it; at most 50. Another code is UNKNOWN_CODE.',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'With a party of these countries, as such or by an institution: alpha-2, alpha-3 or M49; at most 250. Another code is UNKNOWN_CODE.',
  })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words, or beginnings of words, that all occur in the titles; at most 200 characters.',
  })
  search?: string | null;
}
