/** What a mail says. The name that somebody gave is in none of them: it may be written to people who never gave it. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

type Step = 'confirm-address' | 'reset-password';

/** The front end's address with the token behind `#`, which browsers send to nobody; without a front end, the token alone. */
function handOver(publicUrl: string | null, step: Step, token: string): string[] {
  return publicUrl === null ? ['Your token:', token] : [linkTo(publicUrl, step, token)];
}

function linkTo(publicUrl: string, step: Step, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/#${step}=${token}`;
}

/** The same for the command that makes the first administrator. */
export function resetAddress(publicUrl: string | null, token: string): string {
  return publicUrl === null
    ? `resetPassword(input: { token: "${token}", password: "..." })`
    : linkTo(publicUrl, 'reset-password', token);
}

function moment(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** At 72 columns, as plain text in mail is; an address or a token stays whole. */
function wrapped(paragraph: string): string {
  return paragraph.replace(/(.{1,72})(?: +|$)/gm, '$1\n').trimEnd();
}

function letter(subject: string, ...paragraphs: readonly string[]): Letter {
  return { subject: `SSTC Match: ${subject}`, text: `${paragraphs.map(wrapped).join('\n\n')}\n` };
}

export function confirmationLetter(publicUrl: string | null, token: string, askedAt: Date): Letter {
  return letter(
    'confirm your address',
    `Somebody signed up with this address at ${moment(askedAt)}. If that was you, confirm the address within 48 hours:`,
    ...handOver(publicUrl, 'confirm-address', token),
    'If it was not you, do nothing: no account is opened.',
  );
}

export function accountExistsLetter(askedAt: Date): Letter {
  return letter(
    'you have an account already',
    `Somebody signed up with this address at ${moment(askedAt)}. It has an account already, and nothing was changed.`,
    'If that was you, sign in; if you do not know the password any more, reset it.',
  );
}

export function resetLetter(publicUrl: string | null, token: string, askedAt: Date): Letter {
  return letter(
    'set a new password',
    `Somebody asked at ${moment(askedAt)} to set a new password for your account. If that was you, set it within one hour:`,
    ...handOver(publicUrl, 'reset-password', token),
    'If it was not you, do nothing: your password stays as it is.',
  );
}

export function newAddressLetter(publicUrl: string | null, token: string, askedAt: Date): Letter {
  return letter(
    'confirm your new address',
    `Somebody asked at ${moment(askedAt)} that an account move to this address. If that was you, confirm it within 24 hours:`,
    ...handOver(publicUrl, 'confirm-address', token),
    'If it was not you, do nothing.',
  );
}

export function addressTakenLetter(askedAt: Date): Letter {
  return letter(
    'an account cannot move to this address',
    `Somebody asked at ${moment(askedAt)} that an account move to this address. It has an account already, and nothing was changed.`,
  );
}

export function addressChangeAskedLetter(askedAt: Date): Letter {
  return letter(
    'your address is to change',
    `Somebody who knows your password asked at ${moment(askedAt)} that your account move to another address.`,
    'If it was not you, reset your password now: that ends the request and all sessions.',
  );
}

export function addressChangedLetter(at: Date): Letter {
  return letter(
    'your address has changed',
    `Your account moved to another address at ${moment(at)}. This is the last mail to this one.`,
    'If it was not you, write to those who run this platform.',
  );
}

export function passwordChangedLetter(at: Date): Letter {
  return letter(
    'your password has changed',
    `The password of your account was changed at ${moment(at)}, and other sessions have ended.`,
    'If it was not you, reset your password now, and write to those who run this platform.',
  );
}

export function outsideIdentityLetter(issuer: string, at: Date): Letter {
  return letter(
    'another way to sign in',
    `Since ${moment(at)} you can sign in to your account with the identity provider ${issuer}, which confirmed this address.`,
    'If it was not you, write to those who run this platform.',
  );
}
