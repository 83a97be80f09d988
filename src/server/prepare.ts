import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { lackingMigrations, migrate } from '../database/migrate';
import { inTransaction } from '../database/transaction';
import { ensureDefaultProfile } from '../eligibility/eligibility-profiles.repository';
import { expireVerifications } from '../institutions/verification-expiry.repository';
import type { IndexWatch } from './health/health-index';
import { expireProposals } from '../proposals/expiry.repository';
import { loadReference } from '../reference/load-reference';

/** Brings a database to this release and this day, and says each step; where somebody migrates by hand, one that is behind is refused. */
export async function prepare(dataSource: DataSource, log: Logger, byHand = false): Promise<void> {
  if (byHand) {
    const lacking = await lackingMigrations(dataSource);
    if (lacking.length > 0)
      throw new Error(
        `The database lacks ${lacking.join(', ')}: run npm run migrate, or set MIGRATE=on-start.`,
      );
  }
  const ran = byHand ? [] : await migrate(dataSource);
  log.info(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'The database schema is up to date');
  const memberships = await loadStandingData(dataSource);
  log.info(`Loaded the reference data, with ${memberships} dated memberships of country groups`);
}

/** What every database of this release holds before anybody writes to it; answers how many memberships that is. */
export function loadStandingData(dataSource: DataSource): Promise<number> {
  return inTransaction(dataSource, async (db) => {
    const memberships = await loadReference(db);
    await ensureDefaultProfile(db, new Date());
    return memberships;
  });
}

const hour = 3_600_000;

/**
 * Records what has expired, now and once an hour; answers how to stop. Whether a proposal stands a match judges by the date; how far
 * an institution is verified it reads as recorded, and so may be an hour behind.
 */
export async function keepExpiring(dataSource: DataSource, log: Logger): Promise<() => void> {
  const sweep = async (): Promise<void> => {
    const expired = await expireProposals(dataSource.manager, new Date());
    if (expired > 0) log.info(`${expired} proposals have expired`);
    const ended = await expireVerifications(dataSource.manager, new Date());
    if (ended > 0) log.info(`${ended} verifications of institutions have expired`);
  };
  await sweep();
  const timer = setInterval(() => {
    sweep().catch((fault: unknown) => log.error({ err: fault }, 'could not record what has expired'));
  }, hour);
  return () => clearInterval(timer);
}

/** Has the match engine read the market before the first question, and says what that took. */
export async function warmMarket(index: IndexWatch, log: Logger): Promise<void> {
  await index.look();
  const { proposals, took } = index.state!;
  log.info(`The market holds ${proposals} proposals (read in ${Math.round(took)} ms)`);
}
