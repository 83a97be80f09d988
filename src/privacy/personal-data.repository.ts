import type { EntityManager } from 'typeorm';
import { formerParticipant } from './former-participant';

/** What a table holds of a person with an account ($1), and what becomes of it when the account is erased. */
interface PersonalData {
  /** Which rows are the person's. */
  readonly of: string;
  /** What the person is told of them; null where they hold nothing that the person could use, such as the hash of a token. */
  readonly told: string | null;
  /** What erasure does; a sentence where it does nothing, saying why. */
  readonly erasure: 'DELETE' | { readonly set: string } | { readonly kept: string };
}

const ownEntries = 'SELECT id FROM participant WHERE account_id = $1';
const ownEmail = 'SELECT lower(email) FROM account WHERE id = $1';

/**
 * Every table that holds something of a person, in the order in which erasure goes through them: the account comes last, for what
 * refers to its address. A test compares it with the database, so that no new table is forgotten.
 */
const personalData: Readonly<Record<string, PersonalData>> = {
  account_session: {
    of: 'account_id = $1',
    told: 'agent, created_at, last_seen_at, expires_at',
    erasure: 'DELETE',
  },
  account_token: { of: 'account_id = $1', told: null, erasure: 'DELETE' },
  address_request: {
    of: `(account_id = $1 OR lower(email) IN (${ownEmail}))`,
    told: 'purpose, requested_at',
    erasure: 'DELETE',
  },
  sign_up: { of: `lower(email) IN (${ownEmail})`, told: 'created_at, expires_at', erasure: 'DELETE' },
  outside_identity: { of: 'account_id = $1', told: 'issuer, subject, linked_at', erasure: 'DELETE' },
  mail: {
    of: `(account_id = $1 OR lower(recipient) IN (${ownEmail}))`,
    told: 'subject, queued_at, sent_at',
    erasure: 'DELETE',
  },
  membership: {
    of: 'account_id = $1',
    told: 'institution_id, focal_point, state, message, reason, created_at, decided_at',
    erasure: {
      set: `state = CASE WHEN state IN ('REQUESTED', 'ACTIVE') THEN 'ENDED' ELSE state END,
        message = NULL, reason = NULL, revision = revision + 1, updated_at = $2`,
    },
  },
  organiser: { of: 'account_id = $1', told: 'programme_id, appointed_at', erasure: 'DELETE' },
  participant: {
    of: 'account_id = $1',
    told: 'institution_id, name, email, phone, position, roles, languages, time_zone, consented_at, shares_contact, created_at',
    erasure: {
      set: `name = '${formerParticipant}', email = NULL, phone = NULL, position = NULL, languages = '[]', time_zone = NULL,
        consented_at = NULL, shares_contact = false, terms = '{}', name_terms = '{}', erased_at = $2, revision = revision + 1, updated_at = $2`,
    },
  },
  proposal: {
    of: `contact_id IN (${ownEntries})`,
    told: 'id, title, status',
    erasure: { kept: 'It is the institution’s; its contact is a former participant from now on.' },
  },
  follow_up: {
    of: `owner_id IN (${ownEntries})`,
    told: 'partnership_id, title, due_on, state',
    erasure: { kept: 'It is the partnership’s; its owner is a former participant from now on.' },
  },
  notice: { of: 'account_id = $1', told: 'kind, subject, created_at, read_at, mailed_at', erasure: 'DELETE' },
  saved_search: { of: 'account_id = $1', told: 'name, filter, alerts, created_at', erasure: 'DELETE' },
  notice_preference: { of: 'account_id = $1', told: 'kind_group, digest', erasure: 'DELETE' },
  digest: { of: 'account_id = $1', told: 'period, queued_at', erasure: 'DELETE' },
  write_key: { of: 'account_id = $1', told: 'mutation, subject_id, written_at', erasure: 'DELETE' },
  audit_entry: {
    of: 'account_id = $1',
    told: 'action, subject_id, written_at',
    erasure: { kept: 'It holds ids alone, which name nobody once the account is blank.' },
  },
  account: {
    of: 'id = $1',
    told: 'email, name, administrator, confirmed_at, created_at',
    erasure: {
      set: `email = 'erased:' || id, name = '${formerParticipant}', password_hash = NULL, administrator = false,
        confirmed_at = NULL, suspended_at = coalesce(suspended_at, $2)`,
    },
  },
};

export const tablesWithPersonalData: readonly string[] = Object.keys(personalData);

/** All that the platform holds of a person, by table; each table's rows as the database has them. */
export async function personalDataOf(
  db: EntityManager,
  accountId: string,
): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [table, { of, told }] of Object.entries(personalData)) {
    if (told !== null) found[table] = await db.query(`SELECT ${told} FROM ${table} WHERE ${of}`, [accountId]);
  }
  return found;
}

/** Forgets a person: afterwards nothing in the database says who the account was. */
export async function erasePersonalData(db: EntityManager, accountId: string, now: Date): Promise<void> {
  for (const [table, { of, erasure }] of Object.entries(personalData)) {
    if (erasure === 'DELETE') await db.query(`DELETE FROM ${table} WHERE ${of}`, [accountId]);
    else if ('set' in erasure)
      await db.query(`UPDATE ${table} SET ${erasure.set} WHERE ${of} AND $2::timestamptz IS NOT NULL`, [
        accountId,
        now,
      ]);
  }
}

/** The same for an entry of somebody who has no account. */
export async function eraseEntry(db: EntityManager, participantId: string, now: Date): Promise<void> {
  const { erasure } = personalData['participant']!;
  if (typeof erasure === 'string' || !('set' in erasure)) throw new Error('An entry is blanked');
  await db.query(`UPDATE participant SET ${erasure.set} WHERE id = $1`, [participantId, now]);
}
