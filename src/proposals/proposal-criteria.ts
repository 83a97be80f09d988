import { checkKey } from '../graphql/node';
import type { Context } from '../graphql/context';
import { checkCountryCodes, checkSearch } from '../institutions/institution-criteria';
import { checkLanguageTag } from '../participants/check-languages';
import { findGroup, findRegion, findSdgGoal, findSdgTarget, findTheme } from '../reference/catalogue';
import { membersOn, type GroupCode } from '../reference/country-group';
import { membershipsOfGroup } from '../reference/membership.loaders';
import { checkSize } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { checkDay, checkInterval } from './date-rules';
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
    countries: intersection(criteria.countries, members, countriesOfRegions(filter?.regions)),
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
  checkCodes(faults, 'groups', filter.groups, (code) => findGroup(code) !== null);
  checkCodes(faults, 'regions', filter.regions, (code) => findRegion(code) !== null);
  if (filter.windowOverlaps) checkInterval(filter.windowOverlaps, ['filter', 'windowOverlaps'], faults);
  if (filter.validOn) checkDay(filter.validOn, ['filter', 'validOn'], faults);
  return {
    kinds: filter.kinds ?? null,
    roles: filter.roles ?? null,
    capability: checkCapability(filter, faults),
    countries: checkCountryCodes(faults, ['filter', 'countries'], filter.countries),
    languages: checkLanguages(filter.languages, faults),
    windowOverlaps: filter.windowOverlaps ?? null,
    statuses: filter.statuses ?? null,
    institutionId: filter.institutionId
      ? checkKey(faults, 'Institution', filter.institutionId, ['filter', 'institutionId'])
      : null,
    search: checkSearch(faults, filter.search),
    validOn: filter.validOn ?? null,
  };
}

function checkCapability(filter: Asked, faults: Faults): CapabilityCriteria | null {
  checkCodes(faults, 'themes', filter.themes, (code) => findTheme(code) !== null);
  checkCodes(faults, 'sdgGoals', filter.sdgGoals, (goal) => findSdgGoal(goal) !== null);
  checkCodes(faults, 'sdgTargets', filter.sdgTargets, (code) => findSdgTarget(code) !== null);
  const criteria = {
    side: filter.side ?? null,
    themes: filter.themes ?? null,
    sdgGoals: filter.sdgGoals ?? null,
    sdgTargets: filter.sdgTargets ?? null,
    modalities: filter.modalities ?? null,
  };
  return Object.values(criteria).every((condition) => condition === null) ? null : criteria;
}

function checkLanguages(
  tags: readonly string[] | null | undefined,
  faults: Faults,
): readonly string[] | null {
  const path = ['filter', 'languages'];
  if (!tags || !checkSize(faults, path, tags, 50)) return null;
  return tags.map((tag, at) => checkLanguageTag(faults, [...path, String(at)], tag));
}

const lists = {
  groups: 'the code of a country group',
  regions: 'the M49 code of a region',
  themes: 'the code of a theme',
  sdgGoals: 'the number of an SDG',
  sdgTargets: 'the code of an SDG target',
} as const;

function checkCodes<T>(
  faults: Faults,
  field: keyof typeof lists,
  codes: readonly T[] | null | undefined,
  isKnown: (code: T) => boolean,
): void {
  if (!codes || !checkSize(faults, ['filter', field], codes, 50)) return;
  codes.forEach((code, at) => {
    faults.check(isKnown(code), 'UNKNOWN_CODE', ['filter', field, String(at)], `Not ${lists[field]}.`);
  });
}

function countriesOfRegions(regions: readonly string[] | null | undefined): readonly string[] | null {
  return regions ? regions.flatMap((code) => findRegion(code)?.countries ?? []) : null;
}

/** The countries that stand in every list there is; null where there is none. */
function intersection(...lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const [first, ...others] = lists.filter((list) => list !== null);
  return first ? first.filter((code) => others.every((list) => list.includes(code))) : null;
}
