import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import { listActivities } from './activities.repository';
import type { Activity } from './activity';
import { activityCriteria } from './activity-criteria';
import { ActivityListArgs } from './activity-list-args.type';
import { activitiesOfCountry, activitiesOfInstitution } from './activity.loaders';
import { ActivityConnection } from './activity.type';

const order = 'the latest start first, those without one last';

@Resolver()
export class ActivitiesResolver {
  @Query(() => ActivityConnection, { description: `Activities on public record, ${order}.` })
  async activities(
    @Args(() => ActivityListArgs) { filter, first, after }: ActivityListArgs,
    @Ctx() { db }: Context,
  ): Promise<Connection<Activity>> {
    const page = checkedPage(first, after);
    return toConnection(await listActivities(db, activityCriteria(filter), page));
  }
}

@Resolver(() => InstitutionType)
export class InstitutionActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    description: `What it takes part in by public record, ${order}.`,
  })
  async activities(
    @Root() { id }: Institution,
    @Args(() => ActivityListArgs) { filter, first, after }: ActivityListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    const page = checkedPage(first, after);
    const read = activitiesOfInstitution(activityCriteria(filter));
    return toConnection(await read(context, id, page));
  }
}

@Resolver(() => CountryType)
export class CountryActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    description: `What the country as such, or an institution of it, takes part in by public record, ${order}.`,
  })
  async activities(
    @Root() { alpha3 }: CountryRow,
    @Args(() => ActivityListArgs) { filter, first, after }: ActivityListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Activity>> {
    const page = checkedPage(first, after);
    const read = activitiesOfCountry(activityCriteria(filter));
    return toConnection(await read(context, alpha3, page));
  }
}
