import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { isUuid } from '../database/uuid';
import { DateScalar } from '../graphql/scalars';
import { checkedAsOf } from '../validation/check-day';
import { dayOf, type IsoDate } from '../validation/dates';
import { findCountry, findGroup } from './catalogue';
import type { CountryGroup } from './country-group';
import { CountryGroupType, CountryType, GroupMembershipType, SourceType } from './country.type';
import { countryGroups } from './data/country-groups';
import { membershipsOfGroup } from './membership.loaders';
import { standingMemberships, type StandingMembership } from './membership-standing';
import type { GroupMembershipEntity } from './group-membership.entity';
import { findMembership } from './memberships.repository';

registerNodeType('CountryGroup', {
  isKey: (key) => /^[A-Z0-9_]{1,20}$/.test(key),
  find: (key) => findGroup(key),
});
registerNodeType('GroupMembership', { isKey: isUuid, find: (id, { db }) => findMembership(db, id) });

/** A group as it was on a day. */
type GroupOnDay = CountryGroup & { readonly asOf?: IsoDate };

@ObjectType('GroupMember', { description: 'A country and the record that makes it a member.' })
class GroupMemberType {
  @Field(() => CountryType, { description: 'The country.' })
  country: object;

  @Field(() => GroupMembershipType, { description: 'The record that decides, with its source.' })
  membership: StandingMembership;
}

@Resolver(() => CountryGroupType)
export class CountryGroupResolver {
  @Extensions({ assumedSize: 20 })
  @Query(() => [CountryGroupType], {
    description: 'All groups of countries. `asOf` is the day for `members` below; today when left out.',
  })
  countryGroups(
    @Ctx() { now }: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'A day, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE.',
    })
    asOf?: IsoDate | null,
  ): readonly GroupOnDay[] {
    const day = checkedAsOf(asOf, dayOf(now));
    return countryGroups.map((group) => ({ ...group, asOf: day }));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { code }: GroupOnDay): string {
    return toGlobalId('CountryGroup', code);
  }

  @Extensions({ assumedSize: 50 })
  @FieldResolver(() => [GroupMemberType], {
    description: 'Its members on the day, in the order of their alpha-3 codes.',
  })
  async members(@Root() group: GroupOnDay, @Ctx() { loaders, now }: Context): Promise<GroupMemberType[]> {
    const records = await loaders.load(membershipsOfGroup, group.code);
    return standingMemberships(records, group.asOf ?? dayOf(now))
      .filter(({ member }) => member)
      .map((membership) => ({ country: findCountry(membership.country)!, membership }));
  }

  @FieldResolver(() => Int, { description: 'How many members it has on the day.' })
  async memberCount(@Root() group: GroupOnDay, @Ctx() context: Context): Promise<number> {
    return (await this.members(group, context)).length;
  }
}

@Resolver(() => GroupMembershipType)
export class GroupMembershipResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: GroupMembershipEntity): string {
    return toGlobalId('GroupMembership', id);
  }

  @FieldResolver(() => CountryGroupType, { description: 'The group.' })
  group(@Root() { group }: GroupMembershipEntity) {
    return findGroup(group);
  }

  @FieldResolver(() => SourceType, { description: 'Where it was read.' })
  source(@Root() { sourceTitle, sourceUrl, sourceDate, checkedOn }: GroupMembershipEntity): SourceType {
    return { title: sourceTitle, url: sourceUrl, date: sourceDate, checkedOn };
  }

  @FieldResolver(() => Boolean, {
    description:
      'A member although the recorded end has passed: an extension was asked for, or the end was deferred.',
  })
  heldPastEnd(@Root() membership: Partial<StandingMembership>): boolean {
    return membership.heldPastEnd ?? false;
  }

  @FieldResolver(() => Boolean, {
    description: 'No longer a member, but a decided transition still runs on the day.',
  })
  inTransition(@Root() membership: Partial<StandingMembership>): boolean {
    return membership.inTransition ?? false;
  }
}
