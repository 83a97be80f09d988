import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who lets partners turn to them; and entries whose person is forgotten: what refers to them stays, and tells nobody who it was. */
export class Privacy0012 implements MigrationInterface {
  readonly name = 'Privacy1763900000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant
        ADD COLUMN erased_at timestamptz(3),
        ADD COLUMN shares_contact boolean NOT NULL DEFAULT false;
      UPDATE participant SET shares_contact = true WHERE consented_at IS NOT NULL;
      ALTER TABLE participant ALTER COLUMN shares_contact DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participant DROP COLUMN erased_at, DROP COLUMN shares_contact`);
  }
}
