import type { DataSource } from 'typeorm';
import { demonstrationId } from './dice';
import { insertWorld } from './insert-world';
import { generateWorld, type LargeWorldOptions } from './large-world';
import type { WorldBatch } from './world';
import { holdsInstitution, holdsRealInstitutions } from './world.repository';

/** Why a large world was not loaded; nothing was written. */
export class WorldRefused extends Error {}

/**
 * Loads a large invented world beside what the database holds. Real institutions are not to be mixed with invented ones unless
 * `force` says so, and one seed's world can be there once only.
 */
export async function loadLargeWorld(
  database: DataSource,
  options: LargeWorldOptions & { readonly force: boolean },
  written?: (batch: WorldBatch) => void,
): Promise<void> {
  const db = database.manager;
  if (!options.force && (await holdsRealInstitutions(db))) {
    throw new WorldRefused(
      'The database holds institutions that are not illustrative: --force mixes invented ones among them.',
    );
  }
  if (await holdsInstitution(db, demonstrationId(options.seed, 'large institution', 0))) {
    throw new WorldRefused(`The world of seed ${options.seed} is there already: take another with --seed.`);
  }
  await insertWorld(database, generateWorld(options), written);
}
