import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cooperation that is on public record elsewhere: activities that are imported, who takes part in them, and which institutions came with them. */
export class Activities0013 implements MigrationInterface {
  readonly name = 'Activities1763900000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(activities);
    await runner.query(institutions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE institution_reference;
      DROP INDEX institution_name_country_ix;
      ALTER TABLE institution DROP COLUMN imported_from;
      DELETE FROM exchange WHERE activity_id IS NOT NULL;
      ALTER TABLE exchange DROP COLUMN activity_id;
      DROP TABLE activity_sdg, activity_theme, activity_party, activity;
    `);
  }
}

// A party is an institution or a country; where a file gives no more than a name that many may have, it is that name and neither.
const activities = `
  CREATE TABLE activity (
    id uuid NOT NULL,
    source text NOT NULL,
    identifier text NOT NULL,
    reported_by text,
    title text NOT NULL,
    titles jsonb NOT NULL,
    starts_on date,
    ends_on date,
    start_planned boolean NOT NULL,
    end_planned boolean NOT NULL,
    years_only boolean NOT NULL,
    status text,
    collaboration_type text,
    sectors text[] NOT NULL,
    regions text[] NOT NULL,
    illustrative boolean NOT NULL,
    terms text[] NOT NULL,
    fingerprint text NOT NULL,
    imported_at timestamptz(3) NOT NULL,
    seen_at timestamptz(3) NOT NULL,
    CONSTRAINT activity_pk PRIMARY KEY (id),
    CONSTRAINT activity_status
      CHECK (status IN ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED')),
    CONSTRAINT activity_days CHECK (starts_on <= ends_on)
  );
  CREATE UNIQUE INDEX activity_identifier_ux ON activity (source, identifier);
  CREATE INDEX activity_started_ix ON activity (COALESCE(starts_on, '0001-01-01'::date), id);
  CREATE INDEX activity_title_ix ON activity (title, id);
  CREATE INDEX activity_search_ix ON activity USING gin (array_to_tsvector(terms));

  CREATE TABLE activity_party (
    activity_id uuid NOT NULL,
    position smallint NOT NULL,
    role text NOT NULL,
    institution_id uuid,
    country text,
    name text,
    share integer,
    CONSTRAINT activity_party_pk PRIMARY KEY (activity_id, position),
    CONSTRAINT activity_party_activity_fk FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT activity_party_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT activity_party_country_fk FOREIGN KEY (country) REFERENCES country (alpha3),
    CONSTRAINT activity_party_role
      CHECK (role IN ('PROVIDER', 'RECIPIENT', 'FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING')),
    CONSTRAINT activity_party_one
      CHECK (num_nonnulls(institution_id, country) <= 1 AND num_nonnulls(institution_id, country, name) >= 1),
    CONSTRAINT activity_party_share CHECK (share BETWEEN 0 AND 10000)
  );
  CREATE INDEX activity_party_institution_ix ON activity_party (institution_id, activity_id);
  CREATE INDEX activity_party_country_ix ON activity_party (country, activity_id);

  CREATE TABLE activity_theme (
    activity_id uuid NOT NULL,
    theme text NOT NULL,
    CONSTRAINT activity_theme_pk PRIMARY KEY (activity_id, theme),
    CONSTRAINT activity_theme_activity_fk FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT activity_theme_theme_fk FOREIGN KEY (theme) REFERENCES theme (code)
  );
  CREATE INDEX activity_theme_theme_ix ON activity_theme (theme, activity_id);

  CREATE TABLE activity_sdg (
    activity_id uuid NOT NULL,
    code text NOT NULL,
    CONSTRAINT activity_sdg_pk PRIMARY KEY (activity_id, code),
    CONSTRAINT activity_sdg_activity_fk FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE
  );
  CREATE INDEX activity_sdg_code_ix ON activity_sdg (code, activity_id);
`;

// What files call an institution leads to it through merges and changes of its entry; names are compared as the index writes them.
const institutions = `
  ALTER TABLE exchange ADD COLUMN activity_id uuid,
    ADD CONSTRAINT exchange_activity_fk FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE;
  CREATE INDEX exchange_activity_ix ON exchange (activity_id) WHERE activity_id IS NOT NULL;

  ALTER TABLE institution ADD COLUMN imported_from text;
  CREATE INDEX institution_name_country_ix
    ON institution (lower(normalize(regexp_replace(btrim(name), '\\s+', ' ', 'g'), NFKC)), country);

  CREATE TABLE institution_reference (
    reference text NOT NULL,
    institution_id uuid NOT NULL,
    source text NOT NULL,
    imported_at timestamptz(3) NOT NULL,
    CONSTRAINT institution_reference_pk PRIMARY KEY (reference),
    CONSTRAINT institution_reference_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
  );
  CREATE INDEX institution_reference_institution_ix ON institution_reference (institution_id);
`;
