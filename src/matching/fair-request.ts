import { defaultProfileId } from '../eligibility/default-profile';
import { eligibilityProfileById } from '../eligibility/eligibility-profile.loaders';
import type { Context } from '../graphql/context';
import { fairEpochsOf } from './fair-epochs';
import type { EpochChoice } from './fair-page';
import { marketOf } from './market';

/** The epochs in which a request may read a fair order; the present one is computed only where it is asked for. */
export async function epochsFor({ database, loaders, now }: Context): Promise<EpochChoice> {
  const epochs = fairEpochsOf(database);
  const profile = await loaders.load(eligibilityProfileById, defaultProfileId);
  const state = await marketOf(database).upToDate();
  return {
    present: () => epochs.present({ state, profile: profile!, now }),
    begunAt: (computedAt) => epochs.begunAt(computedAt),
  };
}
