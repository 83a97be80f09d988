import { Ctx, Query, Resolver } from 'type-graphql';
import type { Charge, Context } from '../../graphql/context';
import { RateLimitType } from './rate-limit.type';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    nullable: true,
    complexity: 1,
    description:
      'What this operation costs and what is left; null over a socket, and where nothing is limited.',
  })
  rateLimit(@Ctx() { charge }: Context): Charge | null {
    return charge;
  }
}
