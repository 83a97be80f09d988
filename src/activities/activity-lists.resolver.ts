import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import { listActivities, type ActivityCriteria } from './activities.repository';
import type { Activity } from './activity';
import { activityCriteria } from './activity-criteria';
import { ActivityListArgs } from './activity-list-args.type';
import { ActivityConnection } from './activity.type';

const order = 'the latest start first, those without one last';

@Resolver()
export class ActivitiesResolver {
  @Query(() => ActivityConnection, { description: `Activities on public record, ${order}.` })
  activities(
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    return listed(context, args, 'activities', {});
  }
}

@Resolver(() => InstitutionType)
export class InstitutionActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    description: `What it takes part in by public record, ${order}.`,
  })
  activities(
    @Root() { id }: Institution,
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    return listed(context, args, 'Institution.activities', { institutionId: id });
  }
}

@Resolver(() => CountryType)
export class CountryActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    description: `What the country as such, or an institution of it, takes part in by public record, ${order}.`,
  })
  activities(
    @Root() { alpha3 }: CountryRow,
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    return listed(context, args, 'Country.activities', { partyCountry: alpha3 });
  }
}

async function listed(
  { db }: Context,
  { filter, first, after }: ActivityListArgs,
  list: string,
  parent: Partial<Pick<ActivityCriteria, 'institutionId' | 'partyCountry'>>,
): Promise<Connection<Activity>> {
  const page = checkedPage(first, after);
  return toConnection(await listActivities(db, { ...activityCriteria(filter), ...parent }, page, list));
}
