import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has happened between institutions, as far as matching must know it. */
export class History0004 implements MigrationInterface {
  readonly name = 'History1763900000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange (
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        recipient_id uuid NOT NULL,
        theme text NOT NULL,
        completed_on date NOT NULL,
        source text NOT NULL,
        illustrative boolean NOT NULL,
        CONSTRAINT exchange_pk PRIMARY KEY (id),
        CONSTRAINT exchange_provider_fk FOREIGN KEY (provider_id) REFERENCES institution (id),
        CONSTRAINT exchange_recipient_fk FOREIGN KEY (recipient_id) REFERENCES institution (id),
        CONSTRAINT exchange_theme_fk FOREIGN KEY (theme) REFERENCES theme (code),
        CONSTRAINT exchange_members CHECK (provider_id <> recipient_id)
      );
      CREATE INDEX exchange_provider_ix ON exchange (provider_id);
      CREATE INDEX exchange_recipient_ix ON exchange (recipient_id);

      CREATE TABLE veto (
        proposal_id uuid NOT NULL,
        declined_id uuid NOT NULL,
        declined_at timestamptz(3) NOT NULL,
        CONSTRAINT veto_pk PRIMARY KEY (proposal_id, declined_id),
        CONSTRAINT veto_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
        CONSTRAINT veto_declined_fk FOREIGN KEY (declined_id) REFERENCES proposal (id) ON DELETE CASCADE
      );

      CREATE TABLE commitment (
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        counterpart_id uuid NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        CONSTRAINT commitment_pk PRIMARY KEY (id),
        CONSTRAINT commitment_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
        CONSTRAINT commitment_counterpart_fk FOREIGN KEY (counterpart_id) REFERENCES proposal (id) ON DELETE CASCADE
      );
      CREATE INDEX commitment_open_ix ON commitment (proposal_id) WHERE closed_at IS NULL;

      CREATE TABLE reply_record (
        institution_id uuid NOT NULL,
        asked integer NOT NULL,
        answered integer NOT NULL,
        CONSTRAINT reply_record_pk PRIMARY KEY (institution_id),
        CONSTRAINT reply_record_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id) ON DELETE CASCADE,
        CONSTRAINT reply_record_counts CHECK (answered BETWEEN 0 AND asked)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reply_record, commitment, veto, exchange`);
  }
}
