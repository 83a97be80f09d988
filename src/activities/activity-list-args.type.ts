import { ArgsType, Field, Int } from 'type-graphql';
import { ActivityFilter } from './activity-filter.type';

/** How far a list of activities is read, and which. */
@ArgsType()
export class ActivityListArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which ones; all when left out.' })
  filter?: ActivityFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;
}
