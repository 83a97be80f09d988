import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for which institution, and for which programme; to whose eyes a proposal is open. */
export class Memberships0008 implements MigrationInterface {
  readonly name = 'Memberships1763900000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant ADD COLUMN account_id uuid,
        ADD CONSTRAINT participant_account_fk FOREIGN KEY (account_id) REFERENCES account (id);
      CREATE UNIQUE INDEX participant_account_ux ON participant (account_id, institution_id);

      CREATE TABLE membership (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        participant_id uuid,
        focal_point boolean NOT NULL,
        state text NOT NULL,
        message text,
        reason text,
        decided_by uuid,
        decided_at timestamptz(3),
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT membership_pk PRIMARY KEY (id),
        CONSTRAINT membership_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT membership_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
        CONSTRAINT membership_participant_fk FOREIGN KEY (participant_id) REFERENCES participant (id),
        CONSTRAINT membership_state CHECK (state IN ('REQUESTED', 'ACTIVE', 'DECLINED', 'ENDED')),
        CONSTRAINT membership_active CHECK (state <> 'ACTIVE' OR participant_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX membership_current_ux ON membership (account_id, institution_id)
        WHERE state IN ('REQUESTED', 'ACTIVE');
      CREATE INDEX membership_institution_ix ON membership (institution_id, created_at, id);

      CREATE TABLE programme (
        id uuid NOT NULL,
        title text NOT NULL,
        description text,
        institution_id uuid NOT NULL,
        illustrative boolean NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT programme_pk PRIMARY KEY (id),
        CONSTRAINT programme_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
      );
      CREATE INDEX programme_created_ix ON programme (created_at, id);

      CREATE TABLE organiser (
        programme_id uuid NOT NULL,
        account_id uuid NOT NULL,
        appointed_at timestamptz(3) NOT NULL,
        CONSTRAINT organiser_pk PRIMARY KEY (programme_id, account_id),
        CONSTRAINT organiser_programme_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT organiser_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE INDEX organiser_account_ix ON organiser (account_id);

      CREATE TABLE call (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        title text NOT NULL,
        description text,
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        reviewed boolean NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT call_pk PRIMARY KEY (id),
        CONSTRAINT call_programme_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT call_days CHECK (opens_on <= closes_on)
      );
      CREATE INDEX call_programme_ix ON call (programme_id, created_at, id);

      ALTER TABLE proposal ADD COLUMN call_id uuid,
        ADD CONSTRAINT proposal_call_fk FOREIGN KEY (call_id) REFERENCES call (id);
      CREATE INDEX proposal_call_ix ON proposal (call_id, created_at, id);

      CREATE TABLE invitation (
        proposal_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        invited_at timestamptz(3) NOT NULL,
        CONSTRAINT invitation_pk PRIMARY KEY (proposal_id, institution_id),
        CONSTRAINT invitation_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
        CONSTRAINT invitation_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
      );
      CREATE INDEX invitation_institution_ix ON invitation (institution_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE invitation;
      ALTER TABLE proposal DROP COLUMN call_id;
      DROP TABLE call, organiser, programme, membership;
      ALTER TABLE participant DROP COLUMN account_id;
    `);
  }
}
