import type { Faults } from './faults';

/**
 * A text that may be stored: no NUL or other control character, within the lengths, not only blanks or characters that do not show.
 * Answers it trimmed.
 */
export function checkText(
  faults: Faults,
  path: readonly string[],
  text: string,
  length: { readonly least: number; readonly most: number },
): string {
  const trimmed = text.trim();
  if (hasControlCharacter(trimmed)) {
    faults.add('BAD_CHARACTER', path, 'Contains a control character, such as NUL.');
  } else if (shown(trimmed).length < length.least) {
    faults.add(
      'TOO_SHORT',
      path,
      length.least === 1 ? 'May not be empty.' : `Must have at least ${length.least} characters.`,
    );
  } else if (trimmed.length > length.most) {
    faults.add('TOO_LONG', path, `May have at most ${length.most} characters; has ${trimmed.length}.`);
  }
  return trimmed;
}

/** The same for a name or a title, which stands on one line wherever it is shown. */
export function checkLine(
  faults: Faults,
  path: readonly string[],
  text: string,
  length: { readonly least: number; readonly most: number },
): string {
  const line = checkText(faults, path, text, length);
  faults.check(!/[\n\r\u2028\u2029]/.test(line), 'BAD_CHARACTER', path, 'Must stand on one line.');
  return line;
}

/** What a person typed to search for; an empty one asks for nothing and finds everything. */
export function checkSearch(
  faults: Faults,
  path: readonly string[],
  search: string | null | undefined,
): string | null {
  const text = checkText(faults, path, search ?? '', { least: 0, most: 200 });
  return text === '' ? null : text;
}

/** A filter's codes: at most 50, and each of them known. `message` is said of one that is not. */
export function checkCodes<T>(
  faults: Faults,
  path: readonly string[],
  codes: readonly T[] | null | undefined,
  isKnown: (code: T) => boolean,
  message: string,
): void {
  if (!codes || !checkSize(faults, path, codes, 50)) return;
  codes.forEach((code, at) => faults.check(isKnown(code), 'UNKNOWN_CODE', [...path, String(at)], message));
}

export function checkInteger(
  faults: Faults,
  path: readonly string[],
  value: number,
  range: { readonly least: number; readonly most: number },
): void {
  faults.check(
    Number.isInteger(value) && value >= range.least && value <= range.most,
    'OUT_OF_RANGE',
    path,
    `Must be a whole number from ${range.least} to ${range.most}.`,
  );
}

export function checkSize(
  faults: Faults,
  path: readonly string[],
  list: readonly unknown[],
  most: number,
): boolean {
  return faults.check(
    list.length <= most,
    'TOO_MANY',
    path,
    `May hold at most ${most} entries; holds ${list.length}.`,
  );
}

export function checkDistinct(faults: Faults, path: readonly string[], list: readonly string[]): void {
  list.forEach((entry, at) => {
    if (list.indexOf(entry) < at)
      faults.add('DUPLICATE', [...path, String(at)], `'${entry.slice(0, 80)}' stands twice in the list.`);
  });
}

/** Tab, line feed and carriage return are text; every other control character, and a lone surrogate, is not. */
export function hasControlCharacter(text: string): boolean {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/u.test(text);
}

/** Without what is there and does not show: joiners, blanks of no width, marks of direction. */
function shown(text: string): string {
  return text.replace(/\p{Cf}/gu, '').trim();
}
