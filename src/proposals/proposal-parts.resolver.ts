import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { findSdgTarget, findTheme } from '../reference/catalogue';
import { SdgTargetType } from '../reference/code-list.type';
import { ThemeType } from '../reference/theme.type';
import { CapabilityType } from './capability.type';
import type { ListedProposal } from './listed-proposal';
import type { Capability, CapabilitySide, Proposal, StatusChange } from './proposal';
import { capabilitiesOfProposal, historyOfProposal } from './proposal.loaders';
import { isOwn } from './proposal-visibility';
import { ProposalType } from './proposal.type';
import { StatusChangeType } from './status-change.type';

type Told = Omit<StatusChange, 'changedBy'> & { readonly changedBy: string | null };

/**
 * What is stored beside a proposal's own row: fetched only where asked for, for all proposals of an answer at once. What was read with
 * the proposal is answered without a promise: one for each row of a list would cost more than the list.
 */
@Resolver(() => ProposalType)
export class ProposalPartsResolver {
  @FieldResolver(() => [CapabilityType], {
    description: 'What it gives, in the order given; empty for a request.',
  })
  gives(@Root() proposal: ListedProposal, @Ctx() context: Context): Capability[] | Promise<Capability[]> {
    return proposal.fetched?.gives ?? capabilitiesOn('GIVES', proposal, context);
  }

  @FieldResolver(() => [CapabilityType], {
    description: 'What it needs, in the order given; empty for an offer.',
  })
  needs(@Root() proposal: ListedProposal, @Ctx() context: Context): Capability[] | Promise<Capability[]> {
    return proposal.fetched?.needs ?? capabilitiesOn('NEEDS', proposal, context);
  }

  @FieldResolver(() => [StatusChangeType], {
    description: 'How it came to where it stands, the first entry first.',
  })
  async history(@Root() proposal: Proposal, @Ctx() { loaders, scope }: Context): Promise<readonly Told[]> {
    const history: readonly StatusChange[] = await loaders.load(historyOfProposal, proposal.id);
    // Who acts for an institution, and why, is for its own people: it would also lift the veil of an anonymised proposal.
    return isOwn(scope, proposal)
      ? [...history]
      : history.map((change) => ({ ...change, reason: null, changedBy: null }));
  }
}

async function capabilitiesOn(
  wanted: CapabilitySide,
  { id }: Proposal,
  { loaders }: Context,
): Promise<Capability[]> {
  const capabilities = await loaders.load(capabilitiesOfProposal, id);
  return capabilities.filter(({ side }) => side === wanted);
}

@Resolver(() => CapabilityType)
export class CapabilityResolver {
  @FieldResolver(() => ThemeType, { description: 'Its subject in the tree of themes.' })
  theme(@Root() { theme }: Capability) {
    return findTheme(theme);
  }

  @FieldResolver(() => [SdgTargetType], {
    description: 'The SDG targets to which it contributes, as declared.',
  })
  sdgTargets(@Root() { sdgTargets }: Capability) {
    return sdgTargets.map(findSdgTarget).filter((target) => target !== null);
  }
}
