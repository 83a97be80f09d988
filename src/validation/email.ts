import type { Faults } from './faults';

/** The longest address that the protocol of mail can carry (RFC 5321). */
const longestEmail = 254;

// One @, a part before it without blanks and quotes, and behind it a name with a dot, in any script.
const emailForm =
  /^(?<local>[^\s\p{C}@"(),:;<>[\\\]]{1,64})@(?<domain>(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63})$/u;

/** The address with its domain in lower case, or null where it has not the form of one. Only a message can tell whether it exists. */
export function canonicalEmail(text: string): string | null {
  const parts = text.length <= longestEmail ? emailForm.exec(text)?.groups : undefined;
  const { local, domain } = parts ?? {};
  if (local === undefined || domain === undefined || /^\.|\.$|\.\./.test(local)) return null;
  return `${local}@${domain.toLowerCase()}`;
}

/** The canonical form of an address that somebody typed; what has none gets a fault, and stays as it is. */
export function checkEmail(faults: Faults, path: readonly string[], text: string): string {
  const canonical = canonicalEmail(text.trim());
  faults.check(canonical !== null, 'BAD_FORMAT', path, 'Must have the form of an e-mail address.');
  return canonical ?? text;
}
