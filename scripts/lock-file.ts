import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  /** Whether only tests, builds and checks use it; the front ends that are built in are among those. */
  readonly dev: boolean;
}

type Entry = Omit<LockedPackage, 'name' | 'dev'> & { readonly dev?: boolean; readonly devOptional?: boolean };

/** Every package that an installation may hold, those for other platforms included. */
export function lockedPackages(root = join(__dirname, '..')): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { dev, devOptional, ...entry }]) => ({
      ...entry,
      name: path.split('node_modules/').at(-1)!,
      dev: dev === true || devOptional === true,
    }));
}
