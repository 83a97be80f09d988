import type { Member } from '../member';
import type { Pair } from '../pair';
import type { RuleCode } from '../rules/failed-rule';
import { MEETS } from '../similarity';
import { asGive, MENDS, type Change, type Support } from './change';

/** A partner that closes every gap between beneficiary and pivotal partner; none where there is no gap. */
export function facilitatingPartners(pair: Pair, failed: ReadonlySet<RuleCode>): readonly Change[] {
  if (pair.pairing !== 'BENEFICIARY_PIVOTAL' || !MENDS.FACILITATING_PARTNER.some((code) => failed.has(code)))
    return [];
  const uncovered = pair.fits.filter(
    ({ need, similarity }) => need.importance === 'MUST' && similarity < MEETS,
  );
  const facts = {
    funds: failed.has('FUNDING_CLOSED'),
    interpretation: failed.has('LANGUAGE'),
    logistics: failed.has('LOGISTICS'),
    gives: uncovered.map(({ need }) => asGive(need)),
  };
  return [{ kind: 'FACILITATING_PARTNER', facts }];
}

/** A member that brings exactly this and stands in nobody's way, to try whether such a partner would do. */
export function facilitatingPartner(support: Support): Member {
  return {
    id: 'facilitating-partner',
    institutionId: 'facilitating-partner',
    country: null,
    roles: ['FACILITATING'],
    gives: support.gives,
    needs: [],
    window: null,
    durationDays: null,
    languages: [],
    interpreter: support.interpretation,
    logistics: { brings: support.logistics, needs: false },
    funding: support.funds ? 'OFFERS' : null,
    onlyCountries: null,
    excludedCountries: new Set(),
    preferredCountries: new Set(),
    avoidedCountries: new Set(),
    differentContext: false,
    textLanguage: 'und',
    terms: [],
    open: true,
    validUntil: Number.MAX_SAFE_INTEGER,
    capacity: null,
    activeMatches: 0,
    verification: { level: 4, barred: false },
    minimumVerification: 0,
    replies: { asked: 0, answered: 0 },
  };
}
