import type { Member, World } from '../../../src/matching/engine/member';
import { couple, refuses } from './oracle';
import { div, similar, valueOf } from './oracle-values';

/** The triple's rules and formula, written a second time and plainly; see `oracle.ts`. */
export interface JudgedTrio {
  readonly failed: readonly string[];
  readonly soft: number;
  readonly points: number;
  readonly without: number;
  readonly with: number;
  readonly closes: readonly string[];
  readonly kind: string;
}

const RANKS = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
const primary = (tag: string): string => tag.split('-')[0]!;

function speakTogether(all: readonly Member[]): boolean {
  const speakers = all.filter(({ languages }) => languages.length > 0);
  if (speakers.length < 2 || all.some(({ interpreter }) => interpreter)) return true;
  return speakers[0]!.languages.some(({ tag }) =>
    speakers.every(({ languages }) =>
      languages.some((one) => primary(one.tag) === primary(tag) && RANKS.indexOf(one.level) >= 1),
    ),
  );
}

function meetInTime([b, p, ...more]: readonly Member[]): boolean {
  const windows = [b!, p!, ...more].flatMap(({ window }) => window ?? []);
  if (windows.length < 2) return true;
  let days = 0;
  for (let day = windows[0]!.from; day <= windows[0]!.to; day++) {
    if (windows.every(({ from, to }) => from <= day && day <= to)) days++;
  }
  return days >= (b!.durationDays ?? p!.durationDays ?? 1);
}

const paid = (all: readonly Member[]): boolean =>
  !all.some(({ funding }) => funding === 'NEEDS') ||
  all.some(({ funding }) => funding === 'OFFERS' || funding === 'COST_SHARED');

const carried = (all: readonly Member[]): boolean =>
  !all.some(({ logistics }) => logistics.needs) || all.some(({ logistics }) => logistics.brings);

/** The rules over beneficiary, pivotal partner and whoever else stands with them. */
function broken(all: readonly Member[], w: World): string[] {
  const [b, p, f] = [all[0]!, all[1]!, all[2]];
  const gives = all.slice(1).flatMap((one) => one.gives);
  const met = (need: Member['needs'][number]) => gives.some((give) => similar(need, give) >= 3000);
  const ways = all.flatMap((me) => all.filter((you) => you !== me).map((you) => [me, you] as const));
  const judged: [string, boolean][] = [
    ['DIFFERENT_INSTITUTION', b.institutionId === p.institutionId],
    ['DIFFERENT_COUNTRY', b.country !== null && b.country === p.country],
    ['SOUTH_PAIR', [b, p].some(({ country }) => country === null || !w.eligible(country))],
    ['FACILITATOR', f !== undefined && [b, p].some((one) => one.institutionId === f.institutionId)],
    ['COMPLEMENT', !b.needs.some(met)],
    ['MUST_COVERED', b.needs.some((need) => need.importance === 'MUST' && !met(need))],
    ['TIME', !meetInTime(all)],
    ['LANGUAGE', !speakTogether(all)],
    ['GEOGRAPHY', ways.some(([me, you]) => you.country !== null && refuses(me, you.country))],
    ['CAPACITY', all.some(({ capacity, activeMatches }) => capacity !== null && activeMatches >= capacity)],
    [
      'VERIFIED',
      ways.some(([me, you]) => you.verification.barred || you.verification.level < me.minimumVerification),
    ],
    ['NO_VETO', ways.some(([me, you]) => w.declined(me.id, you.id))],
    ['LIVE', all.some(({ open, validUntil }) => !open || validUntil < w.today)],
    ['FUNDING_CLOSED', !paid(all)],
    ['LOGISTICS', !carried(all)],
    ['VISIBLE', all.some(({ id }) => !w.visible(id))],
  ];
  return judged.filter(([, fails]) => fails).map(([code]) => code);
}

const GAP_OF: Readonly<Record<string, string>> = {
  MUST_COVERED: 'MUST',
  LANGUAGE: 'LANGUAGE',
  FUNDING_CLOSED: 'FUNDING',
  LOGISTICS: 'LOGISTICS',
};

/** `weights` are those of the member `asking`, in the order of the table. */
export function judgeTrio(
  [b, p, f]: readonly [Member, Member, Member],
  w: World,
  asking: Member | null = null,
  weights: readonly number[] | null = null,
): JudgedTrio {
  const pair = (kind: 'BP' | 'BF' | 'PF', r: Member, g: Member) =>
    couple({ kind, r, g, w }, r === asking, r === asking || g === asking ? weights : null, 5000);
  const pairs = [pair('BP', b, p), pair('BF', b, f), pair('PF', p, f)] as const;
  const [s1, s2, s3] = [BigInt(pairs[0].soft), BigInt(pairs[1].soft), BigInt(pairs[2].soft)];
  const below = 5000n * s2 * s3 + 3000n * s1 * s3 + 2000n * s1 * s2;
  const mean = below === 0n ? 0 : Number((10000n * s1 * s2 * s3) / below);
  const cover = (gives: Member['gives']) =>
    valueOf('THEME', { kind: 'BP', r: b, g: { ...p, gives }, w }, b, p) ?? 0;
  const [without, together] = [Math.max(cover(p.gives), cover(f.gives)), cover([...p.gives, ...f.gives])];
  const failed = broken([b, p, f], w);
  const apart = broken([b, p], w);
  const closes = apart
    .filter((code) => code in GAP_OF && !failed.includes(code))
    .map((code) => GAP_OF[code]!);
  const idle = together - without < 500 && (closes.length === 0 || apart.includes('COMPLEMENT'));
  return {
    failed: idle ? [...failed, 'ADDED_VALUE'] : failed,
    soft: div(mean * together, 10000),
    points: pairs.reduce((sum, { points }) => sum + points, 0),
    without,
    with: together,
    closes,
    kind: f.country === null ? 'MULTILATERAL' : w.eligible(f.country) ? 'SOUTH' : 'NORTH',
  };
}

/** Every trio whose roles fit. */
export function triosOf(members: readonly Member[]): (readonly [Member, Member, Member])[] {
  const standing = (role: Member['roles'][number]) => members.filter(({ roles }) => roles.includes(role));
  return standing('BENEFICIARY').flatMap((b) =>
    standing('PIVOTAL')
      .filter((p) => p !== b)
      .flatMap((p) => standing('FACILITATING').map((f) => [b, p, f] as const)),
  );
}
