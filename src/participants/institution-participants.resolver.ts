import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import type { Participant } from './participant';
import { participantsOfInstitution } from './participant.loaders';
import { ParticipantConnection } from './participant.type';

@Resolver(() => InstitutionType)
export class InstitutionParticipantsResolver {
  @FieldResolver(() => ParticipantConnection, {
    description:
      'The people of the institution, the last added first; only those whom the viewer may know of.',
  })
  async participants(
    @Root() { id }: Institution,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: "A cursor of this institution's list: what follows it. Any other is BAD_CURSOR.",
    })
    after?: string | null,
  ): Promise<Connection<Participant>> {
    return toConnection(await participantsOfInstitution(context, id, checkedPage(first, after)));
  }
}
