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

/** The number as E.164 writes it, without the blanks, dots, hyphens and brackets that people set; null where it is none. */
export function canonicalPhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '');
  // The shortest numbers in use have seven digits with the country's code, and none has more than fifteen.
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}
