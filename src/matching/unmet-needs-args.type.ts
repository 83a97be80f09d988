import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';

@InputType({
  description:
    'Which requests: both conditions hold together; in a list any entry suffices. Null asks for nothing.',
})
export class UnmetNeedFilter {
  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of themes of which they need one: each stands for all below it too; another is UNKNOWN_CODE.',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Alpha-3 of the requesting institutions' countries; another is UNKNOWN_CODE.",
  })
  countries?: string[] | null;
}

@ArgsType()
export class UnmetNeedsArgs {
  @Field(() => UnmetNeedFilter, {
    nullable: true,
    description: 'Which requests; all open ones when left out.',
  })
  filter?: UnmetNeedFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list, under the same arguments: what follows it. Any other is BAD_CURSOR.',
  })
  after?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The eligibility profile that says who counts as the South; the default one when left out.',
  })
  profileId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which rules and memberships are judged, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; today when left out.',
  })
  asOf?: string | null;
}
