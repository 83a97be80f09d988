import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `graph_position` says in which transaction something that everybody's partner graph is made of last changed: one agreement, one
 * institution, or the history as a whole (activities and exchanges come by the thousand, so that one row stands for them all; what a partnership has exchanged is its members' own, and not among it).
 * Triggers keep it; a server reads from it what its own snapshot has not yet seen.
 */
export class PartnerGraph0014 implements MigrationInterface {
  readonly name = 'PartnerGraph1763900000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE graph_position (
        kind text NOT NULL,
        key uuid NOT NULL,
        changed_in xid8 NOT NULL,
        CONSTRAINT graph_position_pk PRIMARY KEY (kind, key),
        CONSTRAINT graph_position_kind CHECK (kind IN ('AGREEMENT', 'INSTITUTION', 'HISTORY'))
      );
      CREATE INDEX graph_position_changed_ix ON graph_position (changed_in);
      CREATE INDEX graph_position_kind_ix ON graph_position (kind, changed_in);
      ${changesOf('agreement', 'AGREEMENT', 'SELECT id FROM changed')}
      ${changesOf('agreement_party', 'AGREEMENT', 'SELECT agreement_id FROM changed')}
      ${changesOf('institution', 'INSTITUTION', 'SELECT id FROM changed', ['UPDATE', 'DELETE'])}
      ${activities.map((table) => changesOf(table, 'HISTORY', `SELECT '${nil}'::uuid FROM changed`)).join('')}
      ${changesOf('exchange', 'HISTORY', `SELECT '${nil}'::uuid FROM changed WHERE source NOT LIKE 'partnership %'`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE graph_position`);
    for (const table of ['agreement', 'agreement_party', 'institution', 'exchange', ...activities]) {
      await runner.query(`DROP FUNCTION ${table}_drawn CASCADE`);
    }
  }
}

const nil = '00000000-0000-0000-0000-000000000000';

const activities = ['activity', 'activity_party', 'activity_theme', 'activity_sdg'] as const;

type Event = 'INSERT' | 'UPDATE' | 'DELETE';

/** A statement's changes to a table mark the keys that `keys` finds among its rows; what is marked by this transaction already is let be. */
function changesOf(
  table: string,
  kind: string,
  keys: string,
  events: readonly Event[] = ['INSERT', 'UPDATE', 'DELETE'],
): string {
  const triggers = events.map(
    (event) => `
      CREATE TRIGGER ${table}_${event.toLowerCase()}_drawn AFTER ${event} ON ${table}
        REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION ${table}_drawn();`,
  );
  return `
      CREATE FUNCTION ${table}_drawn() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO graph_position
            SELECT DISTINCT '${kind}', found.key, pg_current_xact_id() FROM (${keys}) AS found (key) ORDER BY 2
            ON CONFLICT ON CONSTRAINT graph_position_pk DO UPDATE SET changed_in = excluded.changed_in
              WHERE graph_position.changed_in <> excluded.changed_in;
          RETURN NULL;
        END $$;${triggers.join('')}`;
}
