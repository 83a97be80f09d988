import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { findActivityParties, findActivityThemes } from '../activities/activities.repository';
import { inRepeatedTransaction } from '../database/transaction';
import { dayOf } from '../validation/dates';
import { takeTurn, writeExchanges } from './activities.repository';
import { endedSinceImport } from './ended-activities.repository';
import { exchangesOf } from './exchanges-of';

const piece = 200;

/** Records the exchanges of finished activities whose end has come since they were imported. Answers how many exchanges that were. */
export async function recordEnded(dataSource: DataSource, now: Date): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ;) {
    const { made, last } = await recordPiece(dataSource, now, after);
    count += made;
    if (last === null) return count;
    after = last;
  }
}

function recordPiece(
  dataSource: DataSource,
  now: Date,
  after: string | null,
): Promise<{ readonly made: number; readonly last: string | null }> {
  return inRepeatedTransaction(dataSource, async (db) => {
    // Imports take turns with it, so that no activity is given its exchanges twice.
    await takeTurn(db);
    const ended = await endedSinceImport(db, dayOf(now), after, piece);
    const ids = ended.map(({ id }) => id);
    const parties = await findActivityParties(db, ids);
    const themes = await findActivityThemes(db, ids);
    const exchanges = ended.flatMap(({ id, status, endsOn, source, illustrative }, at) =>
      exchangesOf({ status, endsOn, themes: themes[at]! }, parties[at]!, dayOf(now)).map((exchange) => ({
        ...exchange,
        id: randomUUID(),
        source,
        illustrative,
        activityId: id,
      })),
    );
    await writeExchanges(db, exchanges);
    return { made: exchanges.length, last: ended.length < piece ? null : ids.at(-1)! };
  });
}
