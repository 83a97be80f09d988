import { checkKey } from '../graphql/node';
import type { Context } from '../graphql/context';
import { findRegion, findSdgGoal, findSdgTarget, findTheme } from '../reference/catalogue';
import {
  checkCountryCodes,
  checkGroupCodes,
  checkLanguageTags,
  checkRegionCodes,
  countriesInAll,
} from '../reference/check-codes';
import { membersOn, type GroupCode } from '../reference/country-group';
import { membershipsOfGroup } from '../reference/membership.loaders';
import { checkDay } from '../validation/check-day';
import { checkCodes, checkSearch } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { checkInterval } from './date-rules';
import type { ProposalFilter } from './proposal-filter.type';
import type { CapabilityCriteria, ProposalCriteria } from './proposal-list.repository';

/** A client's filter with its codes checked, and its groups and regions resolved to their countries of today. */
export async function proposalCriteria(
  context: Pick<Context, 'loaders' | 'now'>,
  filter: ProposalFilter | null | undefined,
): Promise<ProposalCriteria> {
  const faults = new Faults();
  const criteria = checkFilter(filter ?? noFilter, faults);
  faults.throwIfAny();
  const members = await countriesOfGroups(context, filter?.groups);
  return {
    ...criteria,
    countries: countriesInAll(criteria.countries, members, countriesOfRegions(filter?.regions)),
  };
}

/** Through the loader: the same filter may stand under every institution of a list. */
async function countriesOfGroups(
  { loaders, now }: Pick<Context, 'loaders' | 'now'>,
  groups: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (!groups) return null;
  const memberships = await loaders.loadMany(membershipsOfGroup, groups);
  return groups.flatMap((code, at) => membersOn(memberships[at]!, code as GroupCode, dayOf(now)));
}

/** A filter's fields, whether or not a client sent one. */
type Asked = Pick<ProposalFilter, keyof ProposalFilter>;

const noFilter: Asked = {};

function checkFilter(filter: Asked, faults: Faults): ProposalCriteria {
  checkGroupCodes(faults, ['filter', 'groups'], filter.groups);
  checkRegionCodes(faults, ['filter', 'regions'], filter.regions);
  if (filter.windowOverlaps) checkInterval(filter.windowOverlaps, ['filter', 'windowOverlaps'], faults);
  if (filter.validOn) checkDay(filter.validOn, ['filter', 'validOn'], faults);
  return {
    kinds: filter.kinds ?? null,
    roles: filter.roles ?? null,
    capability: checkCapability(filter, faults),
    countries: checkCountryCodes(faults, ['filter', 'countries'], filter.countries),
    languages: checkLanguageTags(faults, ['filter', 'languages'], filter.languages),
    windowOverlaps: filter.windowOverlaps ?? null,
    statuses: filter.statuses ?? null,
    institutionId:
      filter.institutionId == null
        ? null
        : checkKey(faults, 'Institution', filter.institutionId, ['filter', 'institutionId']),
    search: checkSearch(faults, ['filter', 'search'], filter.search),
    validOn: filter.validOn ?? null,
    invited: filter.invited ?? false,
  };
}

function checkCapability(filter: Asked, faults: Faults): CapabilityCriteria | null {
  checkCodes(
    faults,
    ['filter', 'themes'],
    filter.themes,
    (code) => findTheme(code) !== null,
    'Not the code of a theme.',
  );
  checkCodes(
    faults,
    ['filter', 'sdgGoals'],
    filter.sdgGoals,
    (goal) => findSdgGoal(goal) !== null,
    'Not the number of an SDG.',
  );
  checkCodes(
    faults,
    ['filter', 'sdgTargets'],
    filter.sdgTargets,
    (code) => findSdgTarget(code) !== null,
    'Not the code of an SDG target.',
  );
  const criteria = {
    side: filter.side ?? null,
    themes: filter.themes ?? null,
    sdgGoals: filter.sdgGoals ?? null,
    sdgTargets: filter.sdgTargets ?? null,
    modalities: filter.modalities ?? null,
  };
  return Object.values(criteria).every((condition) => condition === null) ? null : criteria;
}

function countriesOfRegions(regions: readonly string[] | null | undefined): readonly string[] | null {
  return regions ? regions.flatMap((code) => findRegion(code)?.countries ?? []) : null;
}
