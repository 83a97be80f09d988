import type { Faults } from './faults';

/** A text that may be stored: no NUL or other control character, within the lengths, not only blanks. Answers it trimmed. */
export function checkText(
  faults: Faults,
  path: readonly string[],
  text: string,
  length: { readonly least: number; readonly most: number },
): string {
  const trimmed = text.trim();
  if (hasControlCharacter(trimmed)) {
    faults.add('BAD_CHARACTER', path, 'Contains a control character, such as NUL.');
  } else if (trimmed.length < length.least) {
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
      faults.add('DUPLICATE', [...path, String(at)], `'${entry}' stands twice in the list.`);
  });
}

/** Tab, line feed and carriage return are text; every other control character, and a lone surrogate, is not. */
export function hasControlCharacter(text: string): boolean {
   
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u.test(text);
}
