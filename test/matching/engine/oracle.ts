import type { Capability, Member, Role, World } from '../../../src/matching/engine/member';
import { common, days, div, similar, valueOf, type Couple } from './oracle-values';

/**
 * The specification written a second time, slowly and on its own: nothing but types is taken from the engine. Divisions are made
 * in BigInt, logarithms are computed, codes are split, and every rule is one line of plain logic.
 */
export interface Judged {
  readonly score: number;
  readonly soft: number;
  readonly points: number;
  readonly failed: readonly string[];
}

export const COLUMNS = {
  b: [2600, 1200, 800, 800, 800, 800, 1000, 1000, 400, 400, 200],
  p: [2000, 1000, 600, 800, 600, 800, 600, 400, 1000, 1000, 1200],
};
const NAMES = 'THEME MODALITY TEXT TIME VOLUME LANGUAGE CONTEXT EXPERIENCE GEOGRAPHY FUNDING TRUST'.split(
  ' ',
);
const FACILITATED = ['MODALITY', 'TIME', 'LANGUAGE', 'GEOGRAPHY', 'FUNDING', 'TRUST'];
const KEPT = { BP: NAMES, BF: ['THEME', ...FACILITATED], PF: FACILITATED };

export function largestRemainder(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = weights.map((weight) => div(weight * 10000, total));
  while (whole.reduce((sum, weight) => sum + weight, 0) < 10000) {
    const lacking = weights.map((weight, at) => weight * 10000 - whole[at]! * total);
    whole[lacking.indexOf(Math.max(...lacking))]!++;
  }
  return whole;
}

function broken(couple: Couple, scores: readonly number[]): string[] {
  const { kind, r, g, w } = couple;
  const both = [r, g];
  const ways = [
    [r, g],
    [g, r],
  ] as const;
  const met = (need: Capability) => g.gives.some((give) => similar(need, give) >= 3000);
  const time = days(couple);
  const speaks = r.languages.length > 0 && g.languages.length > 0;
  const judged: [string, boolean][] = [
    ['DIFFERENT_INSTITUTION', r.institutionId === g.institutionId],
    ['DIFFERENT_COUNTRY', kind === 'BP' && r.country !== null && r.country === g.country],
    ['SOUTH_PAIR', kind === 'BP' && both.some(({ country }) => country === null || !w.eligible(country))],
    ['COMPLEMENT', kind !== 'PF' && !r.needs.some(met)],
    ['MUST_COVERED', kind === 'BP' && r.needs.some((need) => need.importance === 'MUST' && !met(need))],
    ['TIME', time !== null && time[0] < time[1]],
    ['LANGUAGE', speaks && !r.interpreter && !g.interpreter && common(couple) === 0],
    ['GEOGRAPHY', ways.some(([me, you]) => you.country !== null && refuses(me, you.country))],
    ['CAPACITY', both.some(({ capacity, activeMatches }) => capacity !== null && activeMatches >= capacity)],
    [
      'VERIFIED',
      ways.some(([me, you]) => you.verification.barred || you.verification.level < me.minimumVerification),
    ],
    ['NO_VETO', ways.some(([me, you]) => w.declined(me.id, you.id))],
    ['LIVE', both.some(({ open, validUntil }) => !open || validUntil < w.today)],
    [
      'FUNDING_CLOSED',
      ways.some(
        ([me, you]) => me.funding === 'NEEDS' && you.funding !== 'OFFERS' && you.funding !== 'COST_SHARED',
      ),
    ],
    [
      'LOGISTICS',
      both.some(({ logistics }) => logistics.needs) && !both.some(({ logistics }) => logistics.brings),
    ],
    ['VISIBLE', both.some(({ id }) => !w.visible(id))],
    ['BELOW_FLOOR', scores.some((score) => score < 3500)],
  ];
  return judged.filter(([, fails]) => fails).map(([code]) => code);
}

export function refuses({ onlyCountries, excludedCountries }: Member, country: string): boolean {
  return excludedCountries.has(country) || (onlyCountries !== null && !onlyCountries.has(country));
}

const ROLES: readonly (readonly [Couple['kind'], Role, Role])[] = [
  ['BP', 'BENEFICIARY', 'PIVOTAL'],
  ['BF', 'BENEFICIARY', 'FACILITATING'],
  ['PF', 'PIVOTAL', 'FACILITATING'],
];

/** Every allowed assignment of roles judged, the best first; `weights` are the query's own, in the order of the table. */
export function judge(
  q: Member,
  c: Member,
  w: World,
  role: Role | null = null,
  weights: readonly number[] | null = null,
  ownShare = 5000,
): Judged | null {
  const wanted = (candidateRole: Role) => (role ? candidateRole === role : candidateRole !== 'FACILITATING');
  const found: Judged[] = [];
  for (const [kind, first, second] of ROLES) {
    if (q.roles.includes(first) && c.roles.includes(second) && wanted(second)) {
      found.push(couple({ kind, r: q, g: c, w }, true, weights, ownShare));
    }
    if (c.roles.includes(first) && q.roles.includes(second) && wanted(first)) {
      found.push(couple({ kind, r: c, g: q, w }, false, weights, ownShare));
    }
  }
  const key = (one: Judged) => [one.failed.length === 0 ? 1 : 0, one.soft, one.points];
  found.sort((one, other) => {
    const at = key(one).findIndex((part, index) => part !== key(other)[index]);
    return at < 0 ? 0 : key(other)[at]! - key(one)[at]!;
  });
  return found[0] ?? null;
}

export function couple(
  c: Couple,
  queryReceives: boolean,
  weights: readonly number[] | null,
  ownShare: number,
): Judged {
  const kept = KEPT[c.kind];
  const column = (receiver: boolean) => {
    const standard = receiver && c.kind !== 'PF' ? COLUMNS.b : COLUMNS.p;
    const restrict = (all: readonly number[]) =>
      all.map((weight, at) => (kept.includes(NAMES[at]!) ? weight : 0));
    const own = weights && receiver === queryReceives ? restrict(weights) : [];
    return largestRemainder(own.some((weight) => weight > 0) ? own : restrict(standard));
  };
  const values = NAMES.map((name) => [valueOf(name, c, c.r, c.g), valueOf(name, c, c.g, c.r)] as const);
  const sum = (receiver: boolean) =>
    column(receiver).reduce(
      (total, weight, at) => total + weight * (values[at]![receiver ? 0 : 1] ?? 5000),
      0,
    );
  const [a, b] = [div(sum(true), 10000), div(sum(false), 10000)];
  const wA = queryReceives ? ownShare : 10000 - ownShare;
  const below = wA * b + (10000 - wA) * a;
  const soft = below === 0 ? 0 : div(10000 * a * b, below);
  const failed = broken(c, [a, b]);
  return { score: failed.length === 0 ? soft : 0, soft, points: sum(true) + sum(false), failed };
}
