import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `market_position` says in which transaction something that a match depends on last changed: a proposal (with all that belongs to
 * it), the history of an institution, the memberships of country groups. Triggers keep it, so that no writer can forget it; a server
 * reads from it what its own snapshot has not yet seen.
 */
export class Matching0005 implements MigrationInterface {
  readonly name = 'Matching1763900000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE market_position (
        kind text NOT NULL,
        key uuid NOT NULL,
        changed_in xid8 NOT NULL,
        CONSTRAINT market_position_pk PRIMARY KEY (kind, key),
        CONSTRAINT market_position_kind CHECK (kind IN ('PROPOSAL', 'HISTORY', 'MEMBERSHIPS'))
      );
      CREATE INDEX market_position_changed_ix ON market_position (changed_in);
      ${changesOf('proposal', 'PROPOSAL', 'SELECT id FROM changed')}
      ${changesOf('capability', 'PROPOSAL', 'SELECT proposal_id FROM changed')}
      ${changesOf('commitment', 'PROPOSAL', 'SELECT proposal_id FROM changed')}
      ${changesOf('veto', 'PROPOSAL', 'SELECT proposal_id FROM changed')}
      ${changesOf('institution', 'PROPOSAL', 'SELECT p.id FROM proposal p JOIN changed c ON c.id = p.institution_id')}
      ${changesOf('reply_record', 'PROPOSAL', 'SELECT p.id FROM proposal p JOIN changed c USING (institution_id)')}
      ${changesOf('exchange', 'HISTORY', 'SELECT provider_id FROM changed UNION SELECT recipient_id FROM changed')}
      ${changesOf('group_membership', 'MEMBERSHIPS', `SELECT '${nil}'::uuid FROM changed`)}

      CREATE TABLE lexicon (
        version integer NOT NULL,
        documents integer NOT NULL,
        default_idf integer NOT NULL,
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
    await runner.query(`DROP TABLE lexicon_term, lexicon, market_position`);
    for (const table of watchedTables) await runner.query(`DROP FUNCTION ${table}_moved CASCADE`);
  }
}

const watchedTables = [
  'proposal',
  'capability',
  'commitment',
  'veto',
  'institution',
  'reply_record',
  'exchange',
  'group_membership',
] as const;

const nil = '00000000-0000-0000-0000-000000000000';

/** A statement's changes to a table, whichever they are, mark the keys that `keys` finds among its rows. */
function changesOf(table: (typeof watchedTables)[number], kind: string, keys: string): string {
  const triggers = (['INSERT', 'UPDATE', 'DELETE'] as const).map(
    (event) => `
      CREATE TRIGGER ${table}_${event.toLowerCase()}_moved AFTER ${event} ON ${table}
        REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION ${table}_moved();`,
  );
  return `
      CREATE FUNCTION ${table}_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO market_position
            SELECT DISTINCT '${kind}', found.key, pg_current_xact_id() FROM (${keys}) AS found (key) ORDER BY 2
            ON CONFLICT ON CONSTRAINT market_position_pk DO UPDATE SET changed_in = excluded.changed_in;
          RETURN NULL;
        END $$;${triggers.join('')}`;
}
