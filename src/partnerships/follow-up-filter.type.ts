import { Field, ID, InputType } from 'type-graphql';
import type { FollowUpState } from './follow-up';
import { FollowUpStateEnum } from './partnership-enums.type';

@InputType({ description: 'Which follow-ups; what is left out does not narrow.' })
export class FollowUpFilter {
  @Field(() => [FollowUpStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: FollowUpState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Open ones whose day has passed; false for all others.',
  })
  overdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'That this participant sees to.' })
  ownerId?: string | null;
}
