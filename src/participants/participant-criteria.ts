import { checkKey } from '../graphql/node';
import { checkCountryCodes, checkSearch } from '../institutions/institution-criteria';
import { checkSize } from '../validation/checks';
import { Faults } from '../validation/faults';
import { checkLanguageTag } from './check-languages';
import type { ParticipantFilter } from './participant-filter.type';
import type { ParticipantCriteria } from './participants.repository';

/** A client's filter with its ids and codes checked. */
export function participantCriteria(filter: ParticipantFilter | null | undefined): ParticipantCriteria {
  const faults = new Faults();
  const criteria: ParticipantCriteria = {
    institutionId: filter?.institutionId
      ? checkKey(faults, 'Institution', filter.institutionId, ['filter', 'institutionId'])
      : null,
    roles: filter?.roles ?? null,
    languages: checkTags(faults, filter?.languages),
    countries: checkCountryCodes(faults, ['filter', 'countries'], filter?.countries),
    search: checkSearch(faults, filter?.search),
  };
  faults.throwIfAny();
  return criteria;
}

function checkTags(faults: Faults, tags: readonly string[] | null | undefined): readonly string[] | null {
  const path = ['filter', 'languages'];
  if (!tags || !checkSize(faults, path, tags, 50)) return null;
  return tags.map((tag, at) => checkLanguageTag(faults, [...path, String(at)], tag));
}
