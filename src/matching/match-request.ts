import { defaultProfileId } from '../eligibility/default-profile';
import type { EligibilityProfileEntity } from '../eligibility/eligibility-profile.entity';
import { eligibilityProfileById } from '../eligibility/eligibility-profile.loaders';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { dayOf, type IsoDate } from '../validation/dates';
import { fail } from '../validation/faults';
import type { Role } from './engine/member';
import type { StatedWeights } from './engine/weights';
import { marketOf, type MarketState } from './market';
import { viewMarket, type MarketView } from './market-view';
import { checkedWeights, type WeightsByField } from './match-weights';

/** How a client asks for matches, of a list or of one pair. */
export interface MatchArguments {
  readonly role?: Role | null | undefined;
  readonly weights?: WeightsByField | null | undefined;
  readonly profileId?: string | null | undefined;
  readonly asOf?: IsoDate | null | undefined;
}

/** The same, checked, with the market as it must be seen. */
export interface MatchRequest {
  readonly role: Role | null;
  readonly weights: StatedWeights | null;
  readonly view: MarketView;
  /** What decides the order besides proposal, role and weights. */
  readonly identity: readonly unknown[];
}

export async function matchRequest(args: MatchArguments, context: Context): Promise<MatchRequest> {
  const weights = checkedWeights(args.weights);
  const profile = await requestedProfile(args.profileId, context);
  const today = dayOf(context.now);
  const asOf = args.asOf ?? today;
  const state: MarketState = await marketOf(context.database).upToDate();
  return {
    role: args.role ?? null,
    weights,
    view: viewMarket(state, { scope: context.scope, profile, asOf, today }),
    identity: [profile.id, profile.revision, asOf, context.viewer, state.lexicon.version],
  };
}

async function requestedProfile(
  profileId: string | null | undefined,
  { loaders }: Context,
): Promise<EligibilityProfileEntity> {
  const id = profileId ? keyOf('EligibilityProfile', profileId, ['profileId']) : defaultProfileId;
  const profile = await loaders.load(eligibilityProfileById, id);
  return profile ?? fail('NOT_FOUND', 'There is no such eligibility profile.', ['profileId']);
}
