import type { FoundEntry } from './find-parts';

/** An entry's place in the grid of a day: hours from the grid's first hour on, and which of the lanes that it shares its time with. */
export interface Box {
  readonly entry: FoundEntry;
  readonly from: number;
  readonly hours: number;
  readonly lane: number;
  readonly lanes: number;
}
export interface CalendarDay {
  /** Midnight, in UTC. */
  readonly day: Date;
  readonly boxes: readonly Box[];
}
export interface Calendar {
  /** The hours that every day shows: from the first to before the last, 0 to 24. */
  readonly firstHour: number;
  readonly lastHour: number;
  readonly days: readonly CalendarDay[];
  /** What lasts longer than a day fits into no hour of it. */
  readonly long: readonly FoundEntry[];
}

const hour = 3_600_000;
const wholeDay = 24 * hour;

interface Piece {
  readonly entry: FoundEntry;
  readonly day: number;
  /** In milliseconds from the day's midnight on. */
  readonly from: number;
  readonly until: number;
}

/** Lays entries out as hours down and days across; what runs at the same time stands side by side, by place. */
export function calendarOf(entries: readonly FoundEntry[]): Calendar {
  const isLong = ({ startsAt, endsAt }: FoundEntry) => endsAt.getTime() - startsAt.getTime() > wholeDay;
  const pieces = entries.filter((entry) => !isLong(entry)).flatMap(piecesOf);
  const firstHour = Math.floor(Math.min(24 * hour, ...pieces.map(({ from }) => from)) / hour);
  const lastHour = Math.ceil(Math.max(0, ...pieces.map(({ until }) => until)) / hour);
  const days = [...new Set(pieces.map(({ day }) => day))].sort((a, b) => a - b);
  return {
    firstHour,
    lastHour,
    days: days.map((day) => ({
      day: new Date(day),
      boxes: together(pieces.filter((piece) => piece.day === day)).flatMap((group) =>
        inLanes(group, firstHour * hour),
      ),
    })),
    long: entries.filter(isLong),
  };
}

/** What runs over midnight is a piece of each of its days. */
function piecesOf(entry: FoundEntry): Piece[] {
  const [start, end] = [entry.startsAt.getTime(), entry.endsAt.getTime()];
  const first = Math.floor(start / wholeDay) * wholeDay;
  return [first, first + wholeDay]
    .filter((day) => day < end)
    .map((day) => ({
      entry,
      day,
      from: Math.max(start, day) - day,
      until: Math.min(end, day + wholeDay) - day,
    }));
}

/** Groups that share no moment with each other. */
function together(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let until = -1;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || byPlace(a, b))) {
    if (piece.from >= until) groups.push([]);
    groups.at(-1)!.push(piece);
    until = Math.max(until, piece.until);
  }
  return groups;
}

/** Each into the first lane that is free by then. */
function inLanes(group: readonly Piece[], origin: number): Box[] {
  const busyUntil: number[] = [];
  const placed = group.map((piece) => {
    const free = busyUntil.findIndex((until) => until <= piece.from);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = piece.until;
    return { piece, lane };
  });
  return placed.map(({ piece: { entry, from, until }, lane }) => ({
    entry,
    from: (from - origin) / hour,
    hours: (until - from) / hour,
    lane,
    lanes: busyUntil.length,
  }));
}

function byPlace(a: Piece, b: Piece): number {
  return a.entry.place.localeCompare(b.entry.place, 'en', { numeric: true });
}
