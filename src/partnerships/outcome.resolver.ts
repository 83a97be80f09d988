import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { defineLoader } from '../graphql/loader';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import { partnerProposalById } from './interest.loaders';
import { summarise, type Outcome, type OutcomeSummary } from './outcome';
import { findOutcomes } from './outcomes.repository';
import type { Partnership } from './partnership';
import { OutcomeSummaryType, OutcomeType, PartnershipType } from './partnership.type';

const outcomesOfPartnership = defineLoader(findOutcomes);

@Resolver(() => PartnershipType)
export class PartnershipOutcomesResolver {
  @FieldResolver(() => [OutcomeType], {
    description: 'What its members say it has brought: of each one answer at most, the first first.',
  })
  outcomes(@Root() { id }: Partnership, @Ctx() { loaders }: Context): Promise<readonly Outcome[]> {
    return loaders.load(outcomesOfPartnership, id);
  }

  @FieldResolver(() => [OutcomeSummaryType], { description: 'The answers together, by area.' })
  async outcomeSummary(@Root() { id }: Partnership, @Ctx() { loaders }: Context): Promise<OutcomeSummary[]> {
    return summarise(await loaders.load(outcomesOfPartnership, id));
  }
}

@Resolver(() => OutcomeType)
export class OutcomeResolver {
  @FieldResolver(() => InstitutionType, { nullable: true, description: 'Who says so.' })
  async institution(
    @Root() { proposalId }: Outcome,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    const proposal = await loaders.load(partnerProposalById, proposalId);
    return proposal && loaders.load(institutionById, proposal.institutionId);
  }
}
