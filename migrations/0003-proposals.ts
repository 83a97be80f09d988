import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals0003 implements MigrationInterface {
  readonly name = 'Proposals1763900000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal (
        id uuid NOT NULL,
        institution_id uuid NOT NULL,
        contact_id uuid,
        kind text NOT NULL,
        roles text[] NOT NULL,
        title text NOT NULL,
        challenge text,
        approach text,
        language text NOT NULL,
        window_from date,
        window_to date,
        duration_days integer,
        cohort_size integer,
        delivery text,
        languages jsonb NOT NULL,
        interpreter boolean NOT NULL,
        brings_logistics boolean NOT NULL,
        needs_logistics boolean NOT NULL,
        funding text,
        conditions text,
        target_places text[] NOT NULL,
        excluded_places text[] NOT NULL,
        preferred_places text[] NOT NULL,
        avoided_places text[] NOT NULL,
        different_context boolean NOT NULL,
        minimum_verification smallint NOT NULL,
        capacity integer,
        visibility text NOT NULL,
        status text NOT NULL,
        valid_until date NOT NULL,
        illustrative boolean NOT NULL,
        terms text[] NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        CONSTRAINT proposal_pk PRIMARY KEY (id),
        CONSTRAINT proposal_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
        CONSTRAINT proposal_contact_fk FOREIGN KEY (contact_id) REFERENCES participant (id),
        CONSTRAINT proposal_kind CHECK (kind IN ('OFFER', 'REQUEST', 'TWO_WAY')),
        CONSTRAINT proposal_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'PAUSED', 'MATCHED',
          'IN_IMPLEMENTATION', 'COMPLETED', 'EXPIRED', 'WITHDRAWN', 'REJECTED')),
        CONSTRAINT proposal_visibility
          CHECK (visibility IN ('PUBLIC', 'MEMBERS', 'ANONYMISED_UNTIL_MUTUAL', 'INVITED_ONLY')),
        CONSTRAINT proposal_window
          CHECK ((window_from IS NULL) = (window_to IS NULL) AND window_from <= window_to),
        CONSTRAINT proposal_duration CHECK (duration_days > 0),
        CONSTRAINT proposal_cohort CHECK (cohort_size > 0),
        CONSTRAINT proposal_capacity CHECK (capacity > 0),
        CONSTRAINT proposal_minimum_verification CHECK (minimum_verification BETWEEN 0 AND 4)
      );
      CREATE INDEX proposal_institution_ix ON proposal (institution_id, created_at, id);
      CREATE INDEX proposal_created_ix ON proposal (created_at, id);
      CREATE INDEX proposal_published_ix ON proposal (COALESCE(published_at, '1970-01-01T00:00:00Z'::timestamptz), id);
      CREATE INDEX proposal_valid_until_ix ON proposal (valid_until, id);
      CREATE INDEX proposal_title_ix ON proposal (title, id);
      -- Its cost is told, or PostgreSQL takes it for free and walks the order's index, searching row by row, for a rare term.
      CREATE FUNCTION proposal_search_vector(terms text[]) RETURNS tsvector
        LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$ BEGIN RETURN array_to_tsvector(terms); END $$;
      CREATE INDEX proposal_search_ix ON proposal USING gin (proposal_search_vector(terms));

      CREATE TABLE capability (
        proposal_id uuid NOT NULL,
        side text NOT NULL,
        position smallint NOT NULL,
        theme text NOT NULL,
        sdg_targets text[] NOT NULL,
        modality text NOT NULL,
        quantity integer,
        unit text,
        importance text,
        CONSTRAINT capability_pk PRIMARY KEY (proposal_id, side, position),
        CONSTRAINT capability_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
        CONSTRAINT capability_theme_fk FOREIGN KEY (theme) REFERENCES theme (code),
        CONSTRAINT capability_side CHECK (side IN ('GIVES', 'NEEDS')),
        CONSTRAINT capability_quantity CHECK ((quantity IS NULL) = (unit IS NULL) AND quantity > 0),
        CONSTRAINT capability_importance CHECK ((side = 'NEEDS') = (importance IS NOT NULL))
      );
      CREATE INDEX capability_theme_ix ON capability (theme text_pattern_ops);

      CREATE TABLE status_change (
        proposal_id uuid NOT NULL,
        number integer NOT NULL,
        from_status text,
        to_status text NOT NULL,
        reason text,
        changed_by text NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        CONSTRAINT status_change_pk PRIMARY KEY (proposal_id, number),
        CONSTRAINT status_change_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE
      );
      -- A history goes only with its proposal: then the trigger stands under that of the foreign key, at depth 2.
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
          RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
        END $$;
      CREATE TRIGGER status_change_append_only BEFORE UPDATE OR DELETE ON status_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE status_change, capability, proposal; DROP FUNCTION refuse_change, proposal_search_vector;`,
    );
  }
}
