import type { Member } from '../member';
import { FULL, NEUTRAL } from '../scale';
import type { Criterion, ReasonFacts } from './criterion';

type Standing = ReasonFacts['GEOGRAPHY']['standing'];

const VALUES: Readonly<Record<Standing, number>> = { PREFERRED: 10_000, NEUTRAL: 5_000, AVOIDED: 0 };

/** A country that is named both ways is avoided: the caution is the later thought. */
function standing(member: Member, country: string): Standing {
  if (member.avoidedCountries.has(country)) return 'AVOIDED';
  return member.preferredCountries.has(country) ? 'PREFERRED' : 'NEUTRAL';
}

export const geography: Criterion = {
  code: 'GEOGRAPHY',
  mutual: false,

  value(pair, view) {
    const member = pair.judge(view);
    const { country } = pair.judged(view);
    const stated = member.preferredCountries.size + member.avoidedCountries.size > 0;
    return stated && country !== null ? VALUES[standing(member, country)] : null;
  },

  most({ country, preferredCountries }, stands, view) {
    const canBePreferred = stands === view ? preferredCountries.size > 0 : country !== null;
    return canBePreferred ? FULL : NEUTRAL;
  },

  reason(pair, view) {
    const { country } = pair.judged(view);
    if (country === null) return null;
    return { code: 'GEOGRAPHY', facts: { country, standing: standing(pair.judge(view), country) } };
  },
};
