import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The codes that other tables refer to, and the dated memberships, which an administrator may add to. */
export class Reference0001 implements MigrationInterface {
  readonly name = 'Reference1763900000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE country (
        alpha3 text NOT NULL,
        CONSTRAINT country_pk PRIMARY KEY (alpha3)
      );
      CREATE TABLE theme (
        code text NOT NULL,
        CONSTRAINT theme_pk PRIMARY KEY (code)
      );
      CREATE TABLE country_group (
        code text NOT NULL,
        CONSTRAINT country_group_pk PRIMARY KEY (code)
      );
      CREATE TABLE group_membership (
        id uuid NOT NULL,
        group_code text NOT NULL,
        country text NOT NULL,
        valid_from date,
        valid_to date,
        transition_until date,
        certainty text NOT NULL,
        from_precision text NOT NULL,
        to_precision text NOT NULL,
        note text,
        source_title text NOT NULL,
        source_url text,
        source_date text,
        checked_on date NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        superseded_at timestamptz(3),
        CONSTRAINT group_membership_pk PRIMARY KEY (id),
        CONSTRAINT group_membership_group_fk FOREIGN KEY (group_code) REFERENCES country_group (code),
        CONSTRAINT group_membership_country_fk FOREIGN KEY (country) REFERENCES country (alpha3),
        CONSTRAINT group_membership_dates CHECK (valid_from < valid_to),
        CONSTRAINT group_membership_certainty
          CHECK (certainty IN ('EFFECTIVE', 'SCHEDULED', 'EXTENSION_REQUESTED', 'DEFERRED', 'UNVERIFIED'))
      );
      CREATE INDEX group_membership_country_ix ON group_membership (country, group_code);
      CREATE TABLE eligibility_profile (
        id uuid NOT NULL,
        name text NOT NULL,
        description text,
        groups text[] NOT NULL,
        also_countries text[] NOT NULL,
        except_countries text[] NOT NULL,
        is_default boolean NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT eligibility_profile_pk PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX eligibility_profile_default_ux ON eligibility_profile (is_default) WHERE is_default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE eligibility_profile, group_membership, country_group, theme, country`);
  }
}
