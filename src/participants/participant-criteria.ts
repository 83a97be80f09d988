import { checkKey } from '../graphql/node';
import { checkCountryCodes, checkLanguageTags } from '../reference/check-codes';
import { checkSearch } from '../validation/checks';
import { Faults } from '../validation/faults';
import type { ParticipantFilter } from './participant-filter.type';
import type { ParticipantCriteria } from './participants.repository';

/** A client's filter with its ids and codes checked. */
export function participantCriteria(filter: ParticipantFilter | null | undefined): ParticipantCriteria {
  const faults = new Faults();
  const criteria: ParticipantCriteria = {
    institutionId:
      filter?.institutionId == null
        ? null
        : checkKey(faults, 'Institution', filter.institutionId, ['filter', 'institutionId']),
    roles: filter?.roles ?? null,
    languages: checkLanguageTags(faults, ['filter', 'languages'], filter?.languages),
    countries: checkCountryCodes(faults, ['filter', 'countries'], filter?.countries),
    search: checkSearch(faults, ['filter', 'search'], filter?.search),
  };
  faults.throwIfAny();
  return criteria;
}
