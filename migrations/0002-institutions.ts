import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Institutions0002 implements MigrationInterface {
  readonly name = 'Institutions1763900000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE institution (
        id uuid NOT NULL,
        name text NOT NULL,
        acronym text,
        type text NOT NULL,
        country text,
        description text,
        website text,
        organisation_identifier text,
        ror_id text,
        verification_state text NOT NULL,
        verification_level smallint NOT NULL,
        illustrative boolean NOT NULL,
        terms text[] NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT institution_pk PRIMARY KEY (id),
        CONSTRAINT institution_country_fk FOREIGN KEY (country) REFERENCES country (alpha3),
        CONSTRAINT institution_verification_level CHECK (verification_level BETWEEN 0 AND 4),
        CONSTRAINT institution_verification_state
          CHECK (verification_state IN ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED', 'FLAGGED'))
      );
      CREATE UNIQUE INDEX institution_identifier_ux ON institution (organisation_identifier);
      CREATE UNIQUE INDEX institution_ror_ux ON institution (ror_id);
      CREATE INDEX institution_country_ix ON institution (country, name, id);
      CREATE INDEX institution_name_ix ON institution (name, id);
      CREATE INDEX institution_created_ix ON institution (created_at, id);
      CREATE INDEX institution_search_ix ON institution USING gin (array_to_tsvector(terms));

      CREATE TABLE participant (
        id uuid NOT NULL,
        institution_id uuid NOT NULL,
        name text NOT NULL,
        email text,
        phone text,
        position text,
        roles text[] NOT NULL,
        languages jsonb NOT NULL,
        time_zone text,
        consented_at timestamptz(3),
        illustrative boolean NOT NULL,
        terms text[] NOT NULL,
        name_terms text[] NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT participant_pk PRIMARY KEY (id),
        CONSTRAINT participant_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
        CONSTRAINT participant_roles CHECK (cardinality(roles) > 0)
      );
      CREATE INDEX participant_institution_ix ON participant (institution_id, created_at, id);
      CREATE INDEX participant_created_ix ON participant (created_at, id);
      CREATE INDEX participant_name_ix ON participant (name, id);
      CREATE INDEX participant_search_ix ON participant USING gin (array_to_tsvector(terms));
      CREATE INDEX participant_name_search_ix ON participant USING gin (array_to_tsvector(terms || name_terms));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE participant, institution`);
  }
}
