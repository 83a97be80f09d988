import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Participant } from './participant';
import { participantCriteria } from './participant-criteria';
import { ParticipantFilter } from './participant-filter.type';
import { participantById } from './participant.loaders';
import { ParticipantConnection, ParticipantOrderEnum, ParticipantType } from './participant.type';
import { listParticipants, type ParticipantOrderName } from './participants.repository';

registerNodeType('Participant', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(participantById, id),
});

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  @Query(() => ParticipantConnection, {
    description:
      'Participants, filtered and ordered; only those whom the viewer may know of are listed and counted.',
  })
  async participants(
    @Ctx() { db, scope }: Context,
    @Arg('filter', () => ParticipantFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: ParticipantFilter | null | undefined,
    @Arg('orderBy', () => ParticipantOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
    order: ParticipantOrderName,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'A cursor of this list, under the same filter and order: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Participant>> {
    const page = checkedPage(first, after);
    return toConnection(await listParticipants(db, scope, participantCriteria(filter), order, page));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Participant): string {
    return toGlobalId('Participant', id);
  }

  @FieldResolver(() => InstitutionType, { description: 'The institution in which the person serves.' })
  institution(
    @Root() { institutionId }: Participant,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    return loaders.load(institutionById, institutionId);
  }
}
