import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ActivityParty } from '../activities/activity';
import { termsOf } from '../text/terms';
import { dayOf } from '../validation/dates';
import {
  clearParts,
  findStored,
  markSeen,
  takeTurn,
  writeActivities,
  type ActivityParts,
} from './activities.repository';
import { exchangesOf } from './exchanges-of';
import { institutionsOf, referenceKey, type ImportOrigin } from './named-institutions.repository';
import type { ReportedActivity } from './reported-activity';

export type Fate = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'DUPLICATE';

/** What became of each activity, in their order, and how many institutions were made for them. */
export interface Recorded {
  readonly fates: readonly Fate[];
  readonly institutions: number;
}

/** Records activities with all that belongs to them; to be run in a transaction. The moment of `origin` names the run. */
export async function recordBatch(
  db: EntityManager,
  reported: readonly ReportedActivity[],
  origin: ImportOrigin,
): Promise<Recorded> {
  await takeTurn(db);
  const { source, now, newId, illustrative } = origin;
  const identifiers = [...new Set(reported.map(({ identifier }) => identifier))];
  const stored = new Map(
    (await findStored(db, source, identifiers)).map((row) => [row.identifier, row] as const),
  );
  const met = new Set<string>();
  const told = reported.map((activity) => {
    const before = stored.get(activity.identifier);
    const fingerprint = fingerprintOf(activity, illustrative);
    const twice = met.has(activity.identifier) || before?.seenAt.getTime() === now.getTime();
    met.add(activity.identifier);
    const fate: Fate = twice
      ? 'DUPLICATE'
      : before === undefined
        ? 'CREATED'
        : before.fingerprint === fingerprint
          ? 'UNCHANGED'
          : 'UPDATED';
    return { activity, fingerprint, fate, id: before?.id ?? newId() };
  });
  const idsOf = (fate: Fate) => told.flatMap((one) => (one.fate === fate ? one.id : []));
  const written = told.filter(({ fate }) => fate === 'CREATED' || fate === 'UPDATED');
  await markSeen(db, idsOf('UNCHANGED'), now);
  await clearParts(db, idsOf('UPDATED'));
  const organisations = written.flatMap(({ activity }) =>
    activity.parties.flatMap(({ organisation }) => organisation ?? []),
  );
  const { idOf, created } = await institutionsOf(db, organisations, origin);
  await writeActivities(db, partsOf(written, idOf, origin));
  return { fates: told.map(({ fate }) => fate), institutions: created };
}

interface Told {
  readonly id: string;
  readonly activity: ReportedActivity;
  readonly fingerprint: string;
}

function partsOf(
  written: readonly Told[],
  idOf: ReadonlyMap<string, string>,
  { source, now, newId, illustrative }: ImportOrigin,
): ActivityParts {
  const whole = written.map(({ id, activity, fingerprint }) => {
    const { parties: reported, themes, sdg, ...fields } = activity;
    const parties = reported.map(({ role, country, organisation, share }, position): ActivityParty => {
      const key = organisation === null ? null : referenceKey(organisation);
      const institutionId = key === null ? null : idOf.get(key)!;
      return {
        activityId: id,
        position,
        role,
        institutionId,
        country,
        name: organisation?.name ?? null,
        share,
      };
    });
    return {
      row: {
        ...fields,
        id,
        source,
        title: activity.titles[0]!.text,
        illustrative,
        terms: termsOf(activity.titles.map(({ text }) => text).join(' ')),
        fingerprint,
        importedAt: now,
        seenAt: now,
      },
      parties,
      themes: themes.map((theme) => ({ activityId: id, theme })),
      sdg: sdg.map((code) => ({ activityId: id, code })),
      exchanges: exchangesOf(activity, parties, dayOf(now)).map((exchange) => ({
        ...exchange,
        id: newId(),
        source,
        illustrative,
        activityId: id,
      })),
    };
  });
  return {
    activities: whole.map(({ row }) => row),
    parties: whole.flatMap(({ parties }) => parties),
    themes: whole.flatMap(({ themes }) => themes),
    sdg: whole.flatMap(({ sdg }) => sdg),
    exchanges: whole.flatMap(({ exchanges }) => exchanges),
  };
}

/** Grows when the same file comes to be read otherwise, so that the next import writes everything again. */
const readingVersion = 1;

function fingerprintOf(activity: ReportedActivity, illustrative: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([readingVersion, illustrative, activity]))
    .digest('base64url');
}
