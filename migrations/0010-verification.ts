import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How institutions are checked, and how two entries of one institution become one; how a call ends, and who waits in it. */
export class Verification0010 implements MigrationInterface {
  readonly name = 'Verification1763900000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE institution
        ADD COLUMN aliases text[] NOT NULL DEFAULT '{}',
        ADD COLUMN verification_expires_on date,
        ADD COLUMN verification_pending_since timestamptz(3),
        ADD COLUMN flag text,
        ADD COLUMN state_without_flag text,
        ADD CONSTRAINT institution_flag CHECK (flag IN ('AMBER', 'RED')),
        ADD CONSTRAINT institution_state_without_flag
          CHECK (state_without_flag IN ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED'));
      ALTER TABLE institution ALTER COLUMN aliases DROP DEFAULT;
      CREATE INDEX institution_pending_ix ON institution (verification_pending_since, id)
        WHERE verification_pending_since IS NOT NULL;
      CREATE INDEX institution_expiry_ix ON institution (verification_expires_on)
        WHERE verification_expires_on IS NOT NULL;

      CREATE TABLE verification_evidence (
        id uuid NOT NULL,
        institution_id uuid NOT NULL,
        kind text NOT NULL,
        description text NOT NULL,
        link text NOT NULL,
        submitted_by text NOT NULL,
        submitted_at timestamptz(3) NOT NULL,
        CONSTRAINT verification_evidence_pk PRIMARY KEY (id),
        CONSTRAINT verification_evidence_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
        CONSTRAINT verification_evidence_kind
          CHECK (kind IN ('REGISTRATION', 'MANDATE', 'OFFICIAL_LETTER', 'REPORT', 'WEBSITE', 'OTHER'))
      );
      CREATE INDEX verification_evidence_institution_ix ON verification_evidence (institution_id, submitted_at, id);

      CREATE TABLE verification_event (
        id bigint GENERATED ALWAYS AS IDENTITY,
        institution_id uuid NOT NULL,
        kind text NOT NULL,
        level smallint,
        expires_on date,
        flag text,
        reason text,
        changed_by text NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        CONSTRAINT verification_event_pk PRIMARY KEY (id),
        CONSTRAINT verification_event_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
        CONSTRAINT verification_event_kind
          CHECK (kind IN ('EVIDENCE', 'VERIFIED', 'REJECTED', 'FLAG_RAISED', 'FLAG_CLEARED', 'EXPIRED', 'MERGED'))
      );
      CREATE INDEX verification_event_institution_ix ON verification_event (institution_id, changed_at, id);
      -- Whose history an entry is may change, when two entries of one institution become one; what it says may not.
      CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'institution_id' = to_jsonb(OLD) - 'institution_id' THEN RETURN NEW; END IF;
          RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
        END $$;
      CREATE TRIGGER verification_event_append_only BEFORE UPDATE OR DELETE ON verification_event
        FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

      -- A duplicate leaves no row that anything could still refer to: its id leads here, and from here to the kept one.
      CREATE TABLE institution_merge (
        duplicate_id uuid NOT NULL,
        kept_id uuid NOT NULL,
        snapshot jsonb NOT NULL,
        merged_by text NOT NULL,
        merged_at timestamptz(3) NOT NULL,
        CONSTRAINT institution_merge_pk PRIMARY KEY (duplicate_id),
        CONSTRAINT institution_merge_kept_fk FOREIGN KEY (kept_id) REFERENCES institution (id)
      );
      CREATE INDEX institution_merge_kept_ix ON institution_merge (kept_id);

      ALTER TABLE call ADD COLUMN closed_at timestamptz(3);
      CREATE INDEX proposal_submitted_ix ON proposal (updated_at, id) WHERE status = 'SUBMITTED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX proposal_submitted_ix;
      ALTER TABLE call DROP COLUMN closed_at;
      DROP TABLE institution_merge, verification_event, verification_evidence;
      DROP FUNCTION refuse_rewriting;
      ALTER TABLE institution DROP COLUMN aliases, DROP COLUMN verification_expires_on,
        DROP COLUMN verification_pending_since, DROP COLUMN flag, DROP COLUMN state_without_flag;
    `);
  }
}
