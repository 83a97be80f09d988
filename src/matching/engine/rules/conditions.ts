import { sharedLanguage } from '../languages';
import { refusal } from '../targets';
import { neededDays, overlapDays } from '../windows';
import { actor, type GeographyRefusal, type Rule } from './failed-rule';

/** The windows that are stated overlap by the days needed. */
export const inTime: Rule = (pair) => {
  const days = overlapDays(pair.members);
  const needed = neededDays(pair);
  if (days === null || days >= needed) return null;
  return { code: 'TIME', facts: { overlapDays: days, neededDays: needed } };
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
  const refusals: GeographyRefusal[] = [];
  for (const member of members) {
    for (const other of members) {
      const { country } = other;
      const because = other === member ? null : refusal(member, country);
      if (country !== null && because !== null) refusals.push({ ...actor(member), country, because });
    }
  }
  return refusals.length === 0 ? null : { code: 'GEOGRAPHY', facts: { refusals } };
};
