import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { defineLoader } from '../graphql/loader';
import { idDescription, keyOf, registerNodeType, toGlobalId } from '../graphql/node';
import type { Participant } from '../participants/participant';
import { participantById } from '../participants/participant.loaders';
import { ParticipantType } from '../participants/participant.type';
import { dayOf } from '../validation/dates';
import { isOverdue, type FollowUp } from './follow-up';
import { FollowUpFilter } from './follow-up-filter.type';
import { FollowUpConnection, FollowUpType } from './follow-up.type';
import { findFollowUps, listFollowUps, type FollowUpCriteria } from './follow-ups.repository';
import { followUpsUnder } from './follow-ups-under';
import { partnershipById } from './interest.loaders';
import type { Partnership } from './partnership';
import { PartnershipType } from './partnership.type';

const followUpById = defineLoader(findFollowUps);

registerNodeType('FollowUp', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(followUpById, id),
});

const filterDescription = 'Which ones; all when left out.';
const firstDescription = 'How many, 1 to 100; else OUT_OF_RANGE.';
const afterDescription =
  'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.';

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description:
      "The follow-ups of all partnerships in which one of the viewer's institutions stands, what is due first comes first.",
  })
  async followUps(
    @Ctx() { db, scope, now }: Context,
    @Arg('filter', () => FollowUpFilter, { nullable: true, description: filterDescription })
    filter: FollowUpFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after?: string | null,
  ): Promise<Connection<FollowUp>> {
    const page = checkedPage(first, after);
    return toConnection(await listFollowUps(db, scope, criteriaOf(filter), page, dayOf(now)));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: FollowUp): string {
    return toGlobalId('FollowUp', id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open and its day has passed.' })
  overdue(@Root() followUp: FollowUp, @Ctx() { now }: Context): boolean {
    return isOverdue(followUp, dayOf(now));
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Who sees to it; null where that is open, or the viewer may not know of the person.',
  })
  owner(@Root() { ownerId }: FollowUp, @Ctx() { loaders }: Context): Promise<Participant | null> | null {
    return ownerId === null ? null : loaders.load(participantById, ownerId);
  }

  @FieldResolver(() => PartnershipType, { nullable: true, description: 'The partnership that it is of.' })
  partnership(@Root() { partnershipId }: FollowUp, @Ctx() { loaders }: Context): Promise<Partnership | null> {
    return loaders.load(partnershipById, partnershipId);
  }
}

@Resolver(() => PartnershipType)
export class PartnershipFollowUpsResolver {
  @FieldResolver(() => FollowUpConnection, {
    description: 'What the partners have agreed to do, what is due first comes first.',
  })
  async followUps(
    @Root() { id }: Partnership,
    @Ctx() context: Context,
    @Arg('filter', () => FollowUpFilter, { nullable: true, description: filterDescription })
    filter: FollowUpFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: firstDescription }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterDescription }) after?: string | null,
  ): Promise<Connection<FollowUp>> {
    const page = checkedPage(first, after);
    const read = followUpsUnder({ filter: criteriaOf(filter), today: dayOf(context.now) });
    return toConnection(await read(context, id, page));
  }
}

function criteriaOf(filter: FollowUpFilter | null | undefined): FollowUpCriteria {
  const { states, overdue, ownerId } = filter ?? {};
  return {
    states: states ?? null,
    overdue: overdue ?? null,
    ownerId: ownerId == null ? null : keyOf('Participant', ownerId, ['filter', 'ownerId']),
  };
}
