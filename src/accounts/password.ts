import { hasControlCharacter } from '../validation/checks';
import type { Faults } from '../validation/faults';
import { commonPasswords } from './common-passwords';

export const passwordLength = { least: 12, most: 200 } as const;

/**
 * What is asked of a new password: length, and not to be what is tried first. No rules of composition, which make passwords worse
 * (NIST SP 800-63B). Answers it in the form in which it is hashed, so that another keyboard's way to write the same letters is the same.
 */
export function checkPassword(
  faults: Faults,
  path: readonly string[],
  password: string,
  owner: { readonly email: string; readonly name: string },
): string {
  const text = canonicalPassword(password);
  const { length } = [...text];
  const { least, most } = passwordLength;
  if (hasControlCharacter(text)) {
    faults.add('BAD_CHARACTER', path, 'Contains a control character, such as NUL.');
  } else if (length < least) {
    faults.add('TOO_SHORT', path, `Must have at least ${least} characters.`);
  } else if (length > most) {
    faults.add('TOO_LONG', path, `May have at most ${most} characters; has ${length}.`);
  } else if (isCommon(text)) {
    faults.add('WEAK_PASSWORD', path, 'Is one of those that are tried first, by everybody who tries.');
  } else if (isOwners(text, owner)) {
    faults.add('WEAK_PASSWORD', path, 'May not be the address or the name.');
  }
  return text;
}

export function canonicalPassword(password: string): string {
  return password.normalize('NFKC');
}

/** A common one as it stands, with something short behind it, or one short piece over and over. */
function isCommon(text: string): boolean {
  const plain = text.toLowerCase();
  const bare = plain.replace(/[\d!@#$%^&*._-]{0,6}$/, '');
  return commonPasswords.has(plain) || commonPasswords.has(bare) || /^(.{1,3})\1*$/u.test(plain);
}

function isOwners(text: string, { email, name }: { readonly email: string; readonly name: string }): boolean {
  const plain = text.toLowerCase();
  const [local] = email.split('@');
  return [email, local!, name, name.replace(/\s/g, '')].some(
    (own) => canonicalPassword(own).toLowerCase() === plain,
  );
}
