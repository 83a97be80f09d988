import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { may } from '../access/policy';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Call } from '../programmes/call';
import { CallType } from '../programmes/call.type';
import type { Programme } from '../programmes/programme';
import { callById } from '../programmes/programme.loaders';
import { ProgrammeType } from '../programmes/programme.type';
import type { Proposal } from './proposal';
import { ProposalConnection, ProposalType } from './proposal.type';
import { reviewQueueOf } from './review-queue';

@Resolver(() => ProgrammeType)
export class ProgrammeReviewResolver {
  @FieldResolver(() => ProposalConnection, {
    nullable: true,
    description:
      'The proposals that wait in its calls for `approveProposal`, `rejectProposal` or `requestChangesOfProposal`, the one that has waited longest first. Null for all but its organisers and administrators.',
  })
  async reviewQueue(
    @Root() { id: programmeId }: Programme,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: "A cursor of this programme's queue: what follows it. Any other is BAD_CURSOR.",
    })
    after?: string | null,
  ): Promise<Connection<Proposal> | null> {
    const page = checkedPage(first, after);
    if (!may(context.viewer, 'proposal.review', { programmeId })) return null;
    return toConnection(await reviewQueueOf(context, programmeId, page));
  }
}

@Resolver(() => ProposalType)
export class ProposalCallResolver {
  @FieldResolver(() => CallType, {
    nullable: true,
    description: 'The call in which it stands; null where it stands in none.',
  })
  call(@Root() { callId }: Proposal, @Ctx() { loaders }: Context): Promise<Call | null> | null {
    return callId === null ? null : loaders.load(callById, callId);
  }
}
