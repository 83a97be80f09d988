import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';

/** How many things are fetched at once by their keys: defined in a feature, made anew for each request. */
export interface LoaderDefinition<K, V> {
  readonly batch: (db: EntityManager, keys: readonly K[], scope: Scope) => Promise<readonly V[]>;
}

/** `batch` answers one value for each key, in the keys' order. */
export function defineLoader<K, V>(batch: LoaderDefinition<K, V>['batch']): LoaderDefinition<K, V> {
  return { batch };
}

/** The loaders of one request: each definition's is made when it is first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  constructor(
    private readonly db: EntityManager,
    private readonly scope: Scope,
  ) {}

  load<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    return this.of(definition).load(key);
  }

  loadMany<K, V>(definition: LoaderDefinition<K, V>, keys: readonly K[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(definition, key)));
  }

  /** Forgets everything: a mutation calls it after it wrote, so that its payload shows what is there now. */
  clear(): void {
    this.made.clear();
  }

  private of<K, V>(definition: LoaderDefinition<K, V>): DataLoader<K, V> {
    const known = this.made.get(definition) as DataLoader<K, V> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V>((keys) => definition.batch(this.db, keys, this.scope));
    this.made.set(definition, loader);
    return loader;
  }
}

/** Puts fetched rows into the order of the keys; null where a key found nothing. */
export function inOrder<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): (T | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The same for rows of which each key may have many. */
export function grouped<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): T[][] {
  const byKey = new Map<K, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key)!);
}
