import { checkText, hasControlCharacter } from './checks';
import type { Faults } from './faults';

/** An address on the web, trimmed. */
export function checkWebAddress(faults: Faults, path: readonly string[], address: string): string {
  const trimmed = checkText(faults, path, address, { least: 1, most: 500 });
  faults.check(
    // What is no text at all has its fault already.
    trimmed === '' || hasControlCharacter(trimmed) || isWebAddress(trimmed),
    'BAD_FORMAT',
    path,
    'Must be an address that begins with http:// or https:// and names no user.',
  );
  return trimmed;
}

/**
 * `https://un.org@elsewhere.example` leads elsewhere: an address with a user in it is refused. So is one with a blank or a character
 * that does not show, which a browser would pass over.
 */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\s\p{C}]/u.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
