import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, registerNodeType, toGlobalId } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Participant } from '../participants/participant';
import { participantById } from '../participants/participant.loaders';
import { ParticipantType } from '../participants/participant.type';
import type { Membership } from './membership';
import { applicantById, membershipById, membershipsOfInstitution } from './membership.loaders';
import { MembershipConnection, MembershipType } from './membership.type';

registerNodeType('Membership', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(membershipById, id),
});

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Membership): string {
    return toGlobalId('Membership', id);
  }

  @FieldResolver(() => InstitutionType, { description: 'The institution.' })
  institution(
    @Root() { institutionId }: Membership,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    return loaders.load(institutionById, institutionId);
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Under which entry the account takes part; null until it is approved.',
  })
  participant(
    @Root() { participantId }: Membership,
    @Ctx() { loaders }: Context,
  ): Promise<Participant | null> | null {
    return participantId === null ? null : loaders.load(participantById, participantId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of the account, for those who decide. Personal data: it is told to whom the membership is.',
  })
  async name(@Root() { accountId }: Membership, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.load(applicantById, accountId))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The confirmed address of the account, for those who decide. Personal data: it is told to whom the membership is.',
  })
  async email(@Root() { accountId }: Membership, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.load(applicantById, accountId))?.email ?? null;
  }
}

@Resolver(() => InstitutionType)
export class InstitutionMembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description:
      'Who acts for the institution, or asks to, the last to ask first. Its focal points and administrators see all, others their own.',
  })
  async memberships(
    @Root() { id }: Institution,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: "A cursor of this institution's list: what follows it. Any other is BAD_CURSOR.",
    })
    after?: string | null,
  ): Promise<Connection<Membership>> {
    return toConnection(await membershipsOfInstitution(context, id, checkedPage(first, after)));
  }
}
