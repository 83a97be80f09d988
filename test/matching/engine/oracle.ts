import type { Capability, Member, Role, World } from '../../../src/matching/engine/member';

/**
 * The specification written a second time, slowly and on its own: nothing but types is taken from the engine. Divisions are made
 * in BigInt, logarithms are computed, codes are split, and every rule is one line of plain logic.
 */
export interface Judged {
  readonly score: number;
  readonly soft: number;
  readonly points: number;
  readonly failed: readonly string[];
  readonly values: readonly (readonly [number | null, number | null])[];
}

interface Couple {
  readonly kind: 'BP' | 'BF' | 'PF';
  readonly r: Member;
  readonly g: Member;
  readonly w: World;
}

const div = (top: number, bottom: number): number => Number(BigInt(top) / BigInt(bottom));
const ratio = (part: number, whole: number): number =>
  part >= whole ? 10000 : Number((BigInt(part) * 10000n) / BigInt(whole));

export const COLUMNS = {
  b: [2600, 1200, 800, 800, 800, 800, 1000, 1000, 400, 400, 200],
  p: [2000, 1000, 600, 800, 600, 800, 600, 400, 1000, 1000, 1200],
};
const NAMES = 'THEME MODALITY TEXT TIME VOLUME LANGUAGE CONTEXT EXPERIENCE GEOGRAPHY FUNDING TRUST'.split(
  ' ',
);
const KEPT = { BP: NAMES, BF: pick('T M I L G F U'), PF: pick('M I L G F U') };

function pick(letters: string): string[] {
  const key: Record<string, string> = {
    T: 'THEME',
    M: 'MODALITY',
    I: 'TIME',
    L: 'LANGUAGE',
    G: 'GEOGRAPHY',
    F: 'FUNDING',
    U: 'TRUST',
  };
  return letters.split(' ').map((letter) => key[letter]!);
}

export function largestRemainder(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = weights.map((weight) => div(weight * 10000, total));
  while (whole.reduce((sum, weight) => sum + weight, 0) < 10000) {
    const lacking = weights.map((weight, at) => weight * 10000 - whole[at]! * total);
    whole[lacking.indexOf(Math.max(...lacking))]!++;
  }
  return whole;
}

function similar(need: Capability, give: Capability): number {
  const [a, b] = [need.theme.split('.'), give.theme.split('.')];
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  const goals = need.sdgTargets.map((target) => target.split('.')[0]);
  const sdg = need.sdgTargets.some((target) => give.sdgTargets.includes(target))
    ? 10000
    : give.sdgTargets.some((target) => goals.includes(target.split('.')[0]))
      ? 5000
      : 0;
  return Math.max([0, 3000, 6000, 10000][depth]!, sdg);
}

const RELATED =
  'SHORT_TERM_EXPERT:LONG_TERM_EXPERT,TRAINING_COURSE,PEER_REVIEW,MENTORING LONG_TERM_EXPERT:MENTORING STUDY_VISIT:TRAINING_COURSE,POLICY_DIALOGUE,PEER_REVIEW,HOSTING TRAINING_COURSE:SCHOLARSHIP,MENTORING POLICY_DIALOGUE:PEER_REVIEW,NETWORK TECHNOLOGY_TRANSFER:EQUIPMENT,DATA_OR_TOOLS,JOINT_RESEARCH DATA_OR_TOOLS:JOINT_RESEARCH JOINT_RESEARCH:JOINT_PROJECT JOINT_PROJECT:MARKET_LINKAGE MARKET_LINKAGE:NETWORK SCHOLARSHIP:FINANCE LOGISTICS:HOSTING'
    .split(' ')
    .flatMap((line) =>
      line
        .split(':')[1]!
        .split(',')
        .map((other) => [line.split(':')[0], other].sort().join()),
    );

const alike = (one: string, other: string): number =>
  one === other ? 10000 : RELATED.includes([one, other].sort().join()) ? 5000 : 0;

const weightOf = (need: Capability): number =>
  need.importance === 'MUST' ? 3 : need.importance === 'SHOULD' ? 2 : 1;

function mean(rows: readonly (readonly [Capability, number])[]): number | null {
  if (rows.length === 0) return null;
  const sum = rows.reduce((total, [need, value]) => total + weightOf(need) * value, 0);
  return div(
    sum,
    rows.reduce((total, [need]) => total + weightOf(need), 0),
  );
}

const primary = (tag: string): string => tag.split('-')[0]!;

function common({ r, g }: Couple): number {
  const rank = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
  const levels = r.languages.flatMap((a) =>
    g.languages
      .filter((b) => primary(a.tag) === primary(b.tag))
      .map((b) => Math.min(rank.indexOf(a.level), rank.indexOf(b.level))),
  );
  const best = Math.max(-1, ...levels);
  return best >= 2 ? 10000 : best === 1 ? 8000 : 0;
}

function days({ r, g }: Couple): readonly [number, number] | null {
  if (!r.window || !g.window) return null;
  let overlap = 0;
  for (let day = r.window.from; day <= r.window.to; day++) {
    if (day >= g.window.from && day <= g.window.to) overlap++;
  }
  return [overlap, r.durationDays ?? g.durationDays ?? 1];
}

function money({ r, g }: Couple): number | null {
  if (r.funding === null || g.funding === null) return null;
  const both = [r.funding, g.funding];
  if (both.includes('NEEDS'))
    return both.includes('OFFERS') ? 10000 : both.includes('COST_SHARED') ? 5000 : 0;
  if (!both.includes('COST_SHARED')) return 10000;
  return both.includes('OFFERS') || both.includes('NONE_NEEDED') ? 10000 : 5000;
}

const experienceOf = (n: number): number =>
  Math.min(10000, Math.floor((10000 * Math.log(1 + n)) / Math.log(6)));

function value(name: string, couple: Couple, me: Member, you: Member): number | null {
  const { r, g, w } = couple;
  switch (name) {
    case 'THEME':
      return mean(r.needs.map((need) => [need, Math.max(0, ...g.gives.map((give) => similar(need, give)))]));
    case 'MODALITY':
      return mean(
        r.needs.map((need) => [
          need,
          Math.max(0, ...g.gives.map((give) => alike(need.modality, give.modality))),
        ]),
      );
    case 'TEXT': {
      if (primary(r.textLanguage) !== primary(g.textLanguage) || !r.terms.length || !g.terms.length)
        return null;
      const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + w.lexicon.idf(term), 0);
      const all = weigh(r.terms);
      return all === 0 ? null : ratio(weigh(r.terms.filter((term) => g.terms.includes(term))), all);
    }
    case 'TIME': {
      const found = days(couple);
      return found && ratio(...found);
    }
    case 'VOLUME': {
      const rows = r.needs.flatMap((need): [Capability, number][] => {
        const same = g.gives.filter(
          (give) =>
            need.unit !== null &&
            give.unit === need.unit &&
            give.quantity !== null &&
            similar(need, give) >= 3000,
        );
        if (need.quantity === null || same.length === 0) return [];
        return [[need, ratio(Math.max(...same.map((give) => give.quantity!)), need.quantity)]];
      });
      return mean(rows);
    }
    case 'LANGUAGE':
      if (!r.languages.length || !g.languages.length) return null;
      return common(couple) || (r.interpreter || g.interpreter ? 5000 : 0);
    case 'CONTEXT': {
      const [a, b] = [me, you].map(({ country }) => (country ? w.situation(country) : null));
      if (!a || !b) return null;
      const fields = (['incomeGroup', 'ldc', 'lldc', 'sids', 'subregion'] as const).filter(
        (field) => a[field] !== null && b[field] !== null,
      );
      const agreed = ratio(fields.filter((field) => a[field] === b[field]).length, fields.length);
      return me.differentContext ? 10000 - agreed : agreed;
    }
    case 'EXPERIENCE': {
      const themes = r.needs.map(({ theme }) => theme.split('.').slice(0, 2).join('.'));
      const done = Math.max(0, ...themes.map((theme) => w.exchanges(you.institutionId, theme)));
      return div(experienceOf(done) + experienceOf(w.ties(me.institutionId, you.institutionId)), 2);
    }
    case 'GEOGRAPHY':
      if (you.country === null || me.preferredCountries.size + me.avoidedCountries.size === 0) return null;
      if (me.avoidedCountries.has(you.country)) return 0;
      return me.preferredCountries.has(you.country) ? 10000 : 5000;
    case 'FUNDING':
      return money(couple);
    default: {
      const rate = div(10000 * (you.replies.answered + 2), you.replies.asked + 4);
      return div(you.verification.level * 2500 + rate, 2);
    }
  }
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

function refuses({ onlyCountries, excludedCountries }: Member, country: string): boolean {
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

function couple(
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
  const values = NAMES.map((name) => [value(name, c, c.r, c.g), value(name, c, c.g, c.r)] as const);
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
  return { score: failed.length === 0 ? soft : 0, soft, points: sum(true) + sum(false), failed, values };
}
