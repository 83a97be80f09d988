import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told what, once for each object; what people search for again and again; and which digests went out. */
export class Notices0011 implements MigrationInterface {
  readonly name = 'Notices1763900000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_search (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        filter jsonb NOT NULL,
        alerts boolean NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT saved_search_pk PRIMARY KEY (id),
        CONSTRAINT saved_search_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX saved_search_account_ix ON saved_search (account_id, created_at, id);
      CREATE INDEX saved_search_alerts_ix ON saved_search (id) WHERE alerts;

      CREATE TABLE notice (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        object text NOT NULL,
        subject text NOT NULL,
        proposal_id uuid,
        saved_search_id uuid,
        score integer,
        created_at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        mailed_at timestamptz(3),
        CONSTRAINT notice_pk PRIMARY KEY (id),
        CONSTRAINT notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT notice_search_fk FOREIGN KEY (saved_search_id) REFERENCES saved_search (id) ON DELETE SET NULL
      );
      CREATE UNIQUE INDEX notice_once_ux ON notice (account_id, kind, object);
      CREATE INDEX notice_account_ix ON notice (account_id, created_at, id);
      CREATE INDEX notice_search_ix ON notice (saved_search_id);
      CREATE INDEX notice_unmailed_ix ON notice (created_at, account_id) WHERE read_at IS NULL AND mailed_at IS NULL;

      CREATE TABLE notice_preference (
        account_id uuid NOT NULL,
        kind_group text NOT NULL,
        digest text NOT NULL,
        CONSTRAINT notice_preference_pk PRIMARY KEY (account_id, kind_group),
        CONSTRAINT notice_preference_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT notice_preference_digest CHECK (digest IN ('NONE', 'DAILY', 'WEEKLY'))
      );

      CREATE TABLE digest (
        account_id uuid NOT NULL,
        period date NOT NULL,
        stop_hash text NOT NULL,
        queued_at timestamptz(3) NOT NULL,
        CONSTRAINT digest_pk PRIMARY KEY (account_id, period),
        CONSTRAINT digest_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX digest_stop_ux ON digest (stop_hash);
      CREATE INDEX digest_queued_ix ON digest (queued_at);

      CREATE INDEX outbox_parked_ix ON outbox (id) WHERE parked_at IS NOT NULL;

      CREATE FUNCTION signal_market() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('market', '');
          RETURN NULL;
        END $$;
      CREATE TRIGGER market_position_signal AFTER INSERT ON market_position
        FOR EACH STATEMENT EXECUTE FUNCTION signal_market();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION signal_market CASCADE;
      DROP INDEX outbox_parked_ix;
      DROP TABLE digest, notice_preference, notice, saved_search;
    `);
  }
}
