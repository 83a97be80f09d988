import { defaultProfileId } from '../eligibility/default-profile';
import type { EligibilityProfileEntity } from '../eligibility/eligibility-profile.entity';
import { eligibilityProfileById } from '../eligibility/eligibility-profile.loaders';
import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { checkDay } from '../validation/check-day';
import { dayOf, type IsoDate } from '../validation/dates';
import { Faults, fail } from '../validation/faults';
import type { Role } from './engine/member';
import type { StatedWeights } from './engine/weights';
import type { ViewOptions } from './market-view';
import { checkWeights, type WeightsByField } from './match-weights';

/** How a client asks for matches, of a list or of one pair. */
export interface MatchArguments {
  readonly role?: Role | null | undefined;
  readonly weights?: WeightsByField | null | undefined;
  readonly profileId?: string | null | undefined;
  readonly asOf?: IsoDate | null | undefined;
}

/** The same, checked. */
export interface CheckedMatchRequest {
  readonly role: Role | null;
  readonly weights: StatedWeights | null;
  readonly viewer: ViewOptions;
  /** What decides the order besides proposal, role and weights, and besides the lexicon. */
  readonly identity: readonly unknown[];
}

export async function checkedMatchRequest(
  args: MatchArguments,
  context: Context,
): Promise<CheckedMatchRequest> {
  const faults = new Faults();
  const weights = checkWeights(faults, args.weights);
  const profileId =
    args.profileId == null
      ? defaultProfileId
      : checkKey(faults, 'EligibilityProfile', args.profileId, ['profileId']);
  if (args.asOf) checkDay(args.asOf, ['asOf'], faults);
  faults.throwIfAny();
  const profile = await requestedProfile(profileId!, context);
  const today = dayOf(context.now);
  const asOf = args.asOf ?? today;
  const { groups, alsoCountries, exceptCountries } = profile;
  return {
    role: args.role ?? null,
    weights,
    viewer: { scope: context.scope, profile: { groups, alsoCountries, exceptCountries }, asOf, today },
    identity: [profile.id, profile.revision, asOf, context.scope.identity],
  };
}

async function requestedProfile(id: string, { loaders }: Context): Promise<EligibilityProfileEntity> {
  const profile = await loaders.load(eligibilityProfileById, id);
  return profile ?? fail('NOT_FOUND', 'There is no such eligibility profile.', ['profileId']);
}
