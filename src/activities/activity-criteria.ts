import { findTheme } from '../reference/catalogue';
import { checkCountryCodes } from '../reference/check-codes';
import { checkCodes, checkSearch } from '../validation/checks';
import { Faults } from '../validation/faults';
import type { ActivityCriteria } from './activities.repository';
import type { ActivityFilter } from './activity-filter.type';

/** A client's filter with its codes checked. */
export function activityCriteria(filter: ActivityFilter | null | undefined): ActivityCriteria {
  const faults = new Faults();
  const { sources, statuses, themes } = filter ?? {};
  const countries = checkCountryCodes(faults, ['filter', 'countries'], filter?.countries);
  const isName = (name: string) => /^[^\p{C}]{1,100}$/u.test(name);
  checkCodes(faults, ['filter', 'sources'], sources, isName, 'Not the name of a source.');
  checkCodes(
    faults,
    ['filter', 'themes'],
    themes,
    (code) => findTheme(code) !== null,
    'Not the code of a theme.',
  );
  const search = checkSearch(faults, ['filter', 'search'], filter?.search);
  faults.throwIfAny();
  return {
    sources: sources ?? null,
    statuses: statuses ?? null,
    themes: themes ?? null,
    countries: countries ?? null,
    search: search ?? null,
  };
}
