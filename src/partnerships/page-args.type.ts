import { ArgsType, Field, Int } from 'type-graphql';

/** How far a list is read that has no filter. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;
}
