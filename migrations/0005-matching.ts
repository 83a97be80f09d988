import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `market_position` says in which transaction a proposal, or anything that a match knows of it, last changed.
 * Triggers keep it, so that no writer can forget it; a server's index reads what its own snapshot has not yet seen.
 */
export class Matching0005 implements MigrationInterface {
  readonly name = 'Matching1763900000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE market_position (
        proposal_id uuid NOT NULL,
        changed_in xid8 NOT NULL,
        CONSTRAINT market_position_pk PRIMARY KEY (proposal_id)
      );
      CREATE INDEX market_position_changed_ix ON market_position (changed_in);

      CREATE FUNCTION proposal_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO market_position SELECT changed.id, pg_current_xact_id() FROM changed
            ON CONFLICT (proposal_id) DO UPDATE SET changed_in = excluded.changed_in;
          RETURN NULL;
        END $$;
      CREATE FUNCTION institution_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE market_position SET changed_in = pg_current_xact_id()
            FROM proposal, changed
            WHERE proposal.institution_id = changed.id AND market_position.proposal_id = proposal.id;
          RETURN NULL;
        END $$;
      CREATE FUNCTION proposal_part_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE market_position SET changed_in = pg_current_xact_id()
            FROM changed WHERE market_position.proposal_id = changed.proposal_id;
          RETURN NULL;
        END $$;
      CREATE FUNCTION institution_part_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE market_position SET changed_in = pg_current_xact_id()
            FROM proposal, changed
            WHERE proposal.institution_id = changed.institution_id AND market_position.proposal_id = proposal.id;
          RETURN NULL;
        END $$;

      CREATE TRIGGER proposal_inserted AFTER INSERT ON proposal
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_moved();
      CREATE TRIGGER proposal_updated AFTER UPDATE ON proposal
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_moved();
      CREATE TRIGGER proposal_deleted AFTER DELETE ON proposal
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_moved();
      CREATE TRIGGER institution_updated AFTER UPDATE ON institution
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION institution_moved();
      CREATE TRIGGER capability_inserted AFTER INSERT ON capability
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_part_moved();
      CREATE TRIGGER capability_updated AFTER UPDATE ON capability
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_part_moved();
      CREATE TRIGGER capability_deleted AFTER DELETE ON capability
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_part_moved();
      CREATE TRIGGER commitment_inserted AFTER INSERT ON commitment
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_part_moved();
      CREATE TRIGGER commitment_updated AFTER UPDATE ON commitment
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION proposal_part_moved();
      CREATE TRIGGER reply_record_inserted AFTER INSERT ON reply_record
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION institution_part_moved();
      CREATE TRIGGER reply_record_updated AFTER UPDATE ON reply_record
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION institution_part_moved();

      CREATE TABLE lexicon (
        version integer NOT NULL,
        documents integer NOT NULL,
        made_at timestamptz(3) NOT NULL,
        CONSTRAINT lexicon_pk PRIMARY KEY (version)
      );
      CREATE TABLE lexicon_term (
        version integer NOT NULL,
        term text NOT NULL,
        idf integer NOT NULL,
        CONSTRAINT lexicon_term_pk PRIMARY KEY (version, term),
        CONSTRAINT lexicon_term_version_fk FOREIGN KEY (version) REFERENCES lexicon (version) ON DELETE CASCADE
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lexicon_term, lexicon, market_position;
      DROP FUNCTION proposal_moved, institution_moved, proposal_part_moved, institution_part_moved CASCADE;
    `);
  }
}
