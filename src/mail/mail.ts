/** A message to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Whose it is: goes when the account goes. Null where the address has no account. */
  readonly accountId: string | null;
  /** A mail with a key is queued once, however often it is asked for. */
  readonly key: string | null;
}

/** A queued mail whose turn it is. */
export interface DueMail extends Pick<Mail, 'to' | 'subject' | 'text'> {
  readonly id: string;
  readonly queuedAt: Date;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** Takes messages away: to an SMTP server, or into a folder. */
export interface Carrier {
  /** Where they go, for the log. */
  readonly destination: string;
  /** Answers what the log may say of it: no address and no text. */
  carry(mail: DueMail): Promise<string>;
}

/** Where messages come from. */
export interface Sender {
  /** `SSTC Match <no-reply@match.example>` */
  readonly from: string;
}

const second = 1_000;

export const patience = {
  /** Longer than a conversation with a mail server can last: who claimed a mail and is silent for so long has died. */
  lease: 180 * second,
  /** After so many attempts, over some two days, a mail is parked. */
  attempts: 12,
  /** How long before the next attempt, after the given one failed. */
  afterAttempt: (attempt: number): number => Math.min(30 * second * 4 ** (attempt - 1), 21_600 * second),
} as const;
