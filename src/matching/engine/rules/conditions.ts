import { sharedLanguage } from '../languages';
import type { Member } from '../member';
import { neededDays, overlapDays, statedWindows } from '../windows';
import { actor, type GeographyRefusal, type Rule } from './failed-rule';

/** The windows that are stated overlap by the days needed; one alone has nothing to miss. */
export const inTime: Rule = (pair) => {
  const windows = statedWindows(pair.members);
  if (windows.length < 2) return null;
  const facts = { overlapDays: overlapDays(windows), neededDays: neededDays(pair) };
  return facts.overlapDays >= facts.neededDays ? null : { code: 'TIME', facts };
};

/** Those who declared languages share one to work in, or somebody brings interpretation. */
export const inLanguage: Rule = ({ members }) => {
  const speakers = members.filter(({ languages }) => languages.length > 0);
  if (speakers.length < 2 || members.some(({ interpreter }) => interpreter)) return null;
  if (sharedLanguage(speakers) !== null) return null;
  const spoken = speakers.map((member) => ({
    ...actor(member),
    languages: member.languages.map(({ tag }) => tag),
  }));
  return { code: 'LANGUAGE', facts: { spoken } };
};

/** Declared targets and exclusions hold, each member towards each other. */
export const inGeography: Rule = ({ members }) => {
  const refusals = members.flatMap((member) =>
    members.flatMap((other) => (other === member ? [] : refusal(member, other))),
  );
  return refusals.length === 0 ? null : { code: 'GEOGRAPHY', facts: { refusals } };
};

/** Country targets speak of countries: an institution of no country is neither targeted nor excluded by them. */
function refusal(member: Member, { country }: Member): readonly GeographyRefusal[] {
  if (country === null) return [];
  if (member.excludedCountries.has(country)) return [{ ...actor(member), country, because: 'EXCLUDED' }];
  if (member.onlyCountries === null || member.onlyCountries.has(country)) return [];
  return [{ ...actor(member), country, because: 'NOT_TARGETED' }];
}
