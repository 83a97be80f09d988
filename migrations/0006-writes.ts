import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every write leaves beside its own rows: who did it, the client's key under which it counts once, and what others must hear of it. */
export class Writes0006 implements MigrationInterface {
  readonly name = 'Writes1763900000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE write_key (
        account_id uuid NOT NULL,
        key text NOT NULL,
        mutation text NOT NULL,
        input_hash text NOT NULL,
        subject_id text,
        written_at timestamptz(3) NOT NULL,
        CONSTRAINT write_key_pk PRIMARY KEY (account_id, key)
      );
      CREATE INDEX write_key_written_ix ON write_key (written_at);

      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY,
        account_id uuid,
        action text NOT NULL,
        subject_id text NOT NULL,
        written_at timestamptz(3) NOT NULL,
        CONSTRAINT audit_entry_pk PRIMARY KEY (id)
      );
      CREATE INDEX audit_entry_account_ix ON audit_entry (account_id, id);
      CREATE INDEX audit_entry_subject_ix ON audit_entry (subject_id, id);
      CREATE INDEX audit_entry_written_ix ON audit_entry (written_at);

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL,
        payload jsonb NOT NULL,
        written_at timestamptz(3) NOT NULL,
        not_before timestamptz(3) NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        parked_at timestamptz(3),
        CONSTRAINT outbox_pk PRIMARY KEY (id)
      );
      CREATE INDEX outbox_due_ix ON outbox (not_before, id) WHERE parked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outbox, audit_entry, write_key`);
  }
}
