import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars';
import type { Charge } from '../../graphql/context';
import { presetLimits } from './limits';

@ObjectType('RateLimit', {
  description:
    'What the operation that asks costs, in points, and what is left; `extensions.cost` of every answer says the same. docs/limits.md tells how a cost comes about.',
})
export class RateLimitType implements Charge {
  @Field(() => Int, { description: 'Points that this operation costs, this field included.' })
  requested: number;

  @Field(() => Int, {
    description: `Points that one operation may cost; beyond, QUERY_TOO_EXPENSIVE. ${presetLimits.cost} where the server is not told otherwise.`,
  })
  limit: number;

  @Field(() => Int, {
    description:
      'Points that are left in this minute, at most: of the viewer or of the network address, whichever has fewer. Without them RATE_LIMITED.',
  })
  remaining: number;

  @Field(() => DateTimeScalar, { description: 'When the next minute of points begins.' })
  resetsAt: Date;
}
