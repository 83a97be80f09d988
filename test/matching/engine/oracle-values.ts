import type { Capability, Member, World } from '../../../src/matching/engine/member';

/** The values of the criteria, written a second time; see `oracle.ts`. */
export interface Couple {
  readonly kind: 'BP' | 'BF' | 'PF';
  readonly r: Member;
  readonly g: Member;
  readonly w: World;
}

export const div = (top: number, bottom: number): number => Number(BigInt(top) / BigInt(bottom));
const ratio = (part: number, whole: number): number =>
  part >= whole ? 10000 : Number((BigInt(part) * 10000n) / BigInt(whole));

export function similar(need: Capability, give: Capability): number {
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

export function common({ r, g }: Couple): number {
  const rank = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
  const levels = r.languages.flatMap((a) =>
    g.languages
      .filter((b) => primary(a.tag) === primary(b.tag))
      .map((b) => Math.min(rank.indexOf(a.level), rank.indexOf(b.level))),
  );
  const best = Math.max(-1, ...levels);
  return best >= 2 ? 10000 : best === 1 ? 8000 : 0;
}

export function days({ r, g }: Couple): readonly [number, number] | null {
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

export function valueOf(name: string, couple: Couple, me: Member, you: Member): number | null {
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
      if (r.unnamed || g.unnamed) return null;
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
      if (you.unnamed) return null;
      const rate = div(10000 * (you.replies.answered + 2), you.replies.asked + 4);
      return div(you.verification.level * 2500 + rate, 2);
    }
  }
}
