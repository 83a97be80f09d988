import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '../../migrations';
import { faultsOf } from './migration-rules';

/** Those of before the rule ran on databases of which nobody had one yet. */
const before = 12;

/** What breaks the rule, and why it may. */
const exceptions: Readonly<Record<string, string>> = {
  'ALTER TABLE exchange ADD COLUMN activity_id uuid, ADD CONSTRAINT':
    'written before this rule, and before anybody ran a release',
  'CREATE INDEX exchange_activity_ix': 'the same: of a column without values',
  'CREATE INDEX institution_name_country_ix': 'the same: institutions are few thousands',
};

async function statementsOf(Migration: new () => MigrationInterface): Promise<string[]> {
  const statements: string[] = [];
  const query = (text: string) => {
    statements.push(text);
    return Promise.resolve([]);
  };
  await new Migration().up({ query } as unknown as QueryRunner);
  return statements;
}

describe('migrations that run while an old process serves', () => {
  test.each(migrations.slice(before).map((Migration) => [Migration.name, Migration] as const))(
    '%s holds up and breaks nothing',
    async (name, Migration) => {
      const faults = await statementsOf(Migration);
      expect(faults.length).toBeGreaterThan(0);
      expect(
        faultsOf(faults).filter((fault) => !Object.keys(exceptions).some((known) => fault.startsWith(known))),
      ).toEqual([]);
      expect(name).toMatch(/\d{4}$/);
    },
  );

  test.each([
    ['ALTER TABLE proposal RENAME COLUMN title TO heading'],
    ['ALTER TABLE proposal DROP COLUMN title'],
    ['DROP TABLE notice'],
    ['ALTER TABLE proposal ALTER COLUMN capacity TYPE bigint'],
    ['ALTER TABLE proposal ALTER title SET NOT NULL'],
    ['ALTER TABLE proposal ADD COLUMN rank integer NOT NULL'],
    ['ALTER TABLE proposal ADD CONSTRAINT positive CHECK (capacity > 0)'],
    ['ALTER TABLE proposal ADD CONSTRAINT one UNIQUE (title)'],
    ['CREATE INDEX proposal_title_ix ON proposal (title)'],
    ['UPDATE proposal SET capacity = 1'],
    ['TRUNCATE notice'],
    ['CREATE TABLE fresh (id uuid); DROP TABLE notice'],
  ])('%s is found', (statement) => expect(faultsOf([statement])).toHaveLength(1));

  test.each([
    ['ALTER TABLE proposal ADD COLUMN rank integer'],
    ['ALTER TABLE proposal ADD COLUMN rank integer NOT NULL DEFAULT 0'],
    ['ALTER TABLE proposal ADD CONSTRAINT positive CHECK (capacity > 0) NOT VALID'],
    ['ALTER TABLE proposal VALIDATE CONSTRAINT positive'],
    ['CREATE INDEX CONCURRENTLY proposal_title_ix ON proposal (title)'],
    [
      'CREATE TABLE fresh (id uuid NOT NULL); CREATE INDEX fresh_ix ON fresh (id); ALTER TABLE fresh ADD UNIQUE (id)',
    ],
  ])('%s may be', (statement) => expect(faultsOf([statement])).toEqual([]));
});
