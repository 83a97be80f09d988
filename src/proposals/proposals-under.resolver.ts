import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';
import type { Call } from '../programmes/call';
import { CallType } from '../programmes/call.type';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import { dayOf } from '../validation/dates';
import type { Proposal } from './proposal';
import { proposalCriteria } from './proposal-criteria';
import { ProposalListArgs } from './proposal-list-args.type';
import { ProposalConnection } from './proposal.type';
import { proposalsUnder, type ProposalsUnder } from './proposals-under';

@Resolver(() => InstitutionType)
export class InstitutionProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description:
      'The proposals of the institution, filtered and ordered: of those that the viewer may see, the ones whose institution the viewer may learn.',
  })
  proposals(
    @Root() { id }: Institution,
    @Ctx() context: Context,
    @Args(() => ProposalListArgs) asked: ProposalListArgs,
  ): Promise<Connection<Proposal>> {
    return listUnder(context, 'Institution', id, asked);
  }
}

@Resolver(() => CountryType)
export class CountryProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description:
      'The proposals of institutions of the country, filtered and ordered: those that the viewer may see.',
  })
  proposals(
    @Root() { alpha3 }: CountryRow,
    @Ctx() context: Context,
    @Args(() => ProposalListArgs) asked: ProposalListArgs,
  ): Promise<Connection<Proposal>> {
    return listUnder(context, 'Country', alpha3, asked);
  }
}

@Resolver(() => CallType)
export class CallProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description:
      'The proposals of the call, filtered and ordered: those that the viewer may see. Its organisers see all but drafts.',
  })
  proposals(
    @Root() { id }: Call,
    @Ctx() context: Context,
    @Args(() => ProposalListArgs) asked: ProposalListArgs,
  ): Promise<Connection<Proposal>> {
    return listUnder(context, 'Call', id, asked);
  }
}

async function listUnder(
  context: Context,
  parent: ProposalsUnder['parent'],
  key: string,
  { filter, orderBy: order, first, after }: ProposalListArgs,
): Promise<Connection<Proposal>> {
  const page = checkedPage(first, after);
  const criteria = await proposalCriteria(context, filter);
  const asked = { parent, criteria, order, today: dayOf(context.now) };
  return toConnection(await proposalsUnder(context, asked, key, page));
}
