import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { may } from '../access/policy';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Call } from './call';
import { CallConnection } from './call.type';
import type { Organiser } from './organiser';
import type { Programme } from './programme';
import { callsOfProgramme, organisersOfProgramme, programmeById } from './programme.loaders';
import { OrganiserType, ProgrammeConnection, ProgrammeType } from './programme.type';
import { listProgrammes } from './programmes.repository';

registerNodeType('Programme', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(programmeById, id),
});

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { description: 'Programmes, the last created first.' })
  async programmes(
    @Ctx() { db, scope }: Context,
    @Arg('mine', () => Boolean, {
      defaultValue: false,
      description: 'Only those that the viewer organises.',
    })
    mine: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Programme>> {
    const page = checkedPage(first, after);
    return toConnection(await listProgrammes(db, mine ? scope.organises : null, page));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Programme): string {
    return toGlobalId('Programme', id);
  }

  @FieldResolver(() => InstitutionType, { description: 'The institution that runs it.' })
  institution(
    @Root() { institutionId }: Programme,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    return loaders.load(institutionById, institutionId);
  }

  @FieldResolver(() => [OrganiserType], {
    nullable: true,
    description:
      'Who acts for it, the first appointed first. Personal data: null for all but its organisers and administrators.',
  })
  organisers(
    @Root() { id }: Programme,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<readonly Organiser[]> | null {
    return may(viewer, 'programme.run', { programmeId: id }) ? loaders.load(organisersOfProgramme, id) : null;
  }

  @FieldResolver(() => CallConnection, { description: 'Its calls for proposals, the last opened first.' })
  async calls(
    @Root() { id }: Programme,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: "A cursor of this programme's list: what follows it. Any other is BAD_CURSOR.",
    })
    after?: string | null,
  ): Promise<Connection<Call>> {
    return toConnection(await callsOfProgramme(context, id, checkedPage(first, after)));
  }
}
