import type { EntityManager } from 'typeorm';
import { moveReferences } from './references.repository';

/** Two entries of one institution on their way to becoming one. */
export interface Merging {
  readonly keptId: string;
  readonly duplicateId: string;
  /** The account of the administrator who merges them. */
  readonly accountId: string;
  readonly now: Date;
}

/** Settles what two rows would collide in, before they name one institution. */
type Settlement = (db: EntityManager, merging: Merging) => Promise<void>;

const nothingCollides: Settlement = () => Promise.resolve();

/** Each foreign key to an institution, in the order in which they are settled. A test fails when one of the database is not here. */
export const settlements: Readonly<Record<string, Settlement>> = {
  'participant.institution_id': joinParticipants,
  'membership.institution_id': endWeakerMemberships,
  'invitation.institution_id': joinInvitations,
  'reply_record.institution_id': addReplies,
  // Those between the two were taken out before: an institution has no exchange with itself.
  'exchange.provider_id': nothingCollides,
  'exchange.recipient_id': nothingCollides,
  'proposal.institution_id': nothingCollides,
  'programme.institution_id': nothingCollides,
  // An agreement between the two keeps both its parties, by their places in it.
  'agreement_party.institution_id': nothingCollides,
  // So does an activity that was imported; and what files call the duplicate leads to the kept one from now on.
  'activity_party.institution_id': nothingCollides,
  'institution_reference.institution_id': nothingCollides,
  'verification_evidence.institution_id': nothingCollides,
  'verification_event.institution_id': nothingCollides,
  // An entry that was merged into the duplicate before leads to the kept one from now on.
  'institution_merge.kept_id': nothingCollides,
};

/** An account that has an entry in both keeps one, with all that either holds; its consent is that of the kept entry. */
async function joinParticipants(db: EntityManager, { keptId, duplicateId, now }: Merging): Promise<void> {
  const pairs = await db.query<{ kept: string; duplicate: string }[]>(
    `SELECT kept.id AS kept, duplicate.id AS duplicate
     FROM participant kept JOIN participant duplicate USING (account_id)
     WHERE kept.institution_id = $1 AND duplicate.institution_id = $2`,
    [keptId, duplicateId],
  );
  for (const { kept, duplicate } of pairs) {
    await db.query(
      `UPDATE participant SET
         email = coalesce(participant.email, other.email), phone = coalesce(participant.phone, other.phone),
         position = coalesce(participant.position, other.position),
         time_zone = coalesce(participant.time_zone, other.time_zone),
         roles = participant.roles || ARRAY(SELECT role FROM unnest(other.roles) AS role WHERE role <> ALL (participant.roles)),
         languages = participant.languages || (
           SELECT coalesce(jsonb_agg(spoken), '[]') FROM jsonb_array_elements(other.languages) AS spoken
           WHERE NOT participant.languages @> jsonb_build_array(jsonb_build_object('tag', spoken->'tag'))),
         terms = ARRAY(SELECT DISTINCT term FROM unnest(participant.terms || other.terms) AS term ORDER BY term),
         revision = participant.revision + 1, updated_at = $3
       FROM participant other WHERE participant.id = $1 AND other.id = $2`,
      [kept, duplicate, now],
    );
    await moveReferences(db, 'participant', duplicate, kept);
    await db.query('DELETE FROM participant WHERE id = $1', [duplicate]);
  }
}

/** An account that has a place in both, or asks for one, keeps the stronger. */
async function endWeakerMemberships(
  db: EntityManager,
  { keptId, duplicateId, accountId, now }: Merging,
): Promise<void> {
  await db.query(
    `UPDATE membership SET state = 'ENDED', reason = 'Two entries of the institution were merged.',
       decided_by = $3, decided_at = $4, revision = revision + 1, updated_at = $4
     WHERE id IN (
       SELECT id FROM (
         SELECT id, row_number() OVER (
           PARTITION BY account_id ORDER BY state = 'ACTIVE' DESC, focal_point DESC, institution_id = $1 DESC
         ) AS place
         FROM membership WHERE institution_id IN ($1, $2) AND state IN ('REQUESTED', 'ACTIVE')
       ) AS held WHERE place > 1)`,
    [keptId, duplicateId, accountId, now],
  );
}

/** Nobody is invited twice, or to a proposal of one's own. */
async function joinInvitations(db: EntityManager, { keptId, duplicateId }: Merging): Promise<void> {
  await db.query(
    `UPDATE invitation SET invited_at = least(invitation.invited_at, other.invited_at) FROM invitation other
     WHERE invitation.institution_id = $1 AND other.institution_id = $2 AND other.proposal_id = invitation.proposal_id`,
    [keptId, duplicateId],
  );
  await db.query(
    `DELETE FROM invitation WHERE institution_id = $2
       AND proposal_id IN (SELECT proposal_id FROM invitation WHERE institution_id = $1)`,
    [keptId, duplicateId],
  );
  await db.query(
    `DELETE FROM invitation WHERE institution_id IN ($1, $2)
       AND proposal_id IN (SELECT id FROM proposal WHERE institution_id IN ($1, $2))`,
    [keptId, duplicateId],
  );
}

async function addReplies(db: EntityManager, { keptId, duplicateId }: Merging): Promise<void> {
  await db.query(
    `INSERT INTO reply_record (institution_id, asked, answered)
     SELECT $1, asked, answered FROM reply_record WHERE institution_id = $2
     ON CONFLICT ON CONSTRAINT reply_record_pk DO UPDATE
       SET asked = reply_record.asked + excluded.asked, answered = reply_record.answered + excluded.answered`,
    [keptId, duplicateId],
  );
  await db.query('DELETE FROM reply_record WHERE institution_id = $1', [duplicateId]);
}
