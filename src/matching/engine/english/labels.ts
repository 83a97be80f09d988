/** The names of things, which the caller knows; the sentences around them stand here. */
export interface Labels {
  theme(code: string): string;
  country(code: string): string;
  language(tag: string): string;
  /** The proposal as its reader knows it: 'Your request', 'The offer of Example Institute'. */
  member(id: string): string;
}

/** 'a', 'a and b', 'a, b and c'. */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function percent(value: number): string {
  return `${Math.floor(value / 100)} %`;
}
