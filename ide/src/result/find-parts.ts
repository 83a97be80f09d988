type Fields = Record<string, unknown>;

/** A match as the API answers it, with what its score is made of. */
export interface FoundMatch {
  readonly title: string;
  readonly score: number | null;
  readonly sides: readonly FoundSide[];
}
export interface FoundSide {
  readonly name: string;
  readonly score: number | null;
  readonly contributions: readonly FoundContribution[];
}
export interface FoundContribution {
  readonly criterion: string;
  /** Hundred-millionths of the whole score: weight times value. */
  readonly points: number;
  readonly weight: number | null;
  readonly value: number | null;
}

/** Something that happens from one moment to another. */
export interface FoundEntry {
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Every object in a result that holds `sides` with their `contributions`. */
export function findMatches(result: unknown): FoundMatch[] {
  return objectsIn(result).flatMap((match) => {
    const sides = listOf(match['sides']).filter((side) => listOf(side['contributions']).length > 0);
    if (sides.length === 0) return [];
    return [{ title: titleOf(match), score: numberOf(match['score']), sides: sides.map(sideOf) }];
  });
}

function sideOf(side: Fields): FoundSide {
  return {
    name: wordsOf(side['role']) || 'Side',
    score: numberOf(side['score']),
    contributions: listOf(side['contributions']).map(({ criterion, points, weight, value }) => ({
      criterion: wordsOf(criterion),
      points: numberOf(points) ?? 0,
      weight: numberOf(weight),
      value: numberOf(value),
    })),
  };
}

/** Every object in a result with `startsAt` and `endsAt`, in the order of their beginning. */
export function findEntries(result: unknown): FoundEntry[] {
  return objectsIn(result)
    .flatMap((entry) => {
      const startsAt = momentOf(entry['startsAt']);
      const endsAt = momentOf(entry['endsAt']);
      if (startsAt === null || endsAt === null || endsAt <= startsAt) return [];
      const place = entry['place'] ?? entry['room'] ?? entry['slot'] ?? entry['location'];
      return [{ title: titleOf(entry), place: nameOf(place), startsAt, endsAt }];
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function objectsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isFields(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function titleOf(fields: Fields): string {
  for (const key of ['title', 'name', 'label']) if (typeof fields[key] === 'string') return fields[key];
  for (const key of ['counterpart', 'proposal', 'session', 'pivotal']) {
    if (isFields(fields[key])) return titleOf(fields[key]);
  }
  return 'Match';
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isFields(value) ? titleOf(value) : '';
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase().replaceAll('_', ' ') : '';
}

function momentOf(value: unknown): Date | null {
  const moment = typeof value === 'string' && value.includes('T') ? new Date(value) : null;
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
