import { Field, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';
import type { DateWindow } from './date-rules';

@ObjectType('DateWindow', { description: 'A span of days, both ends included.' })
export class DateWindowType implements DateWindow {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to: string;
}

@InputType({
  description: 'A span of days, both ends included; one that ends before it begins is a CONTRADICTION.',
})
export class DateWindowInput implements DateWindow {
  @Field(() => DateScalar, { description: 'The first day, 1900-01-01 to 2199-12-31; else OUT_OF_RANGE.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day, 1900-01-01 to 2199-12-31; else OUT_OF_RANGE.' })
  to: string;
}
