import { parseArgs } from 'node:util';
import { InputError } from '../projects/input-error';
import { sights, type Sight } from './market';

export interface ReplayOptions {
  readonly file: string;
  /** The smaller set of projects that is told apart. */
  readonly maxHosts: number;
  readonly maxProviders: number;
  readonly seed: number;
  readonly sight: Sight;
  readonly ablate: boolean;
  readonly json: boolean;
}

export const usage = `npm run replay -- FILE [options]
  FILE                a CSV of projects: columns for title, host and provider countries, themes, SDGs, years, text
  --max-hosts N       the smaller set: projects with at most N hosts (5)
  --max-providers N   and at most N providers (5)
  --sight SIGHT       what is known of the other projects:
                        dated   offers of all, experience and ties of those that had ended before (default)
                        past    only what had begun in an earlier year than the hidden project
                        others  all of everything, as if years were not known
  --ablate            also the engine with one criterion less at a time
  --seed N            of the intervals' resamples (1)
  --json              everything as JSON
  --help              this`;

/** Null where help is asked for. */
export function readOptions(args: readonly string[]): ReplayOptions | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [file, ...more] = positionals;
  if (file === undefined) throw new InputError(`no FILE given\n${usage}`);
  if (more.length > 0) throw new InputError(`one FILE at a time, and not also ${more.join(' ')}`);
  return {
    file,
    maxHosts: wholeNumber('max-hosts', values['max-hosts'] ?? '5', 1),
    maxProviders: wholeNumber('max-providers', values['max-providers'] ?? '5', 1),
    seed: wholeNumber('seed', values.seed ?? '1', 0),
    sight: sightOf(values.sight ?? 'dated'),
    ablate: values.ablate ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'max-hosts': { type: 'string' },
        'max-providers': { type: 'string' },
        seed: { type: 'string' },
        sight: { type: 'string' },
        ablate: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (fault) {
    throw new InputError(`${(fault as Error).message}\n${usage}`);
  }
}

function wholeNumber(name: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least) return number;
  throw new InputError(`--${name} must be a whole number from ${least}, not '${value}'`);
}

function sightOf(value: string): Sight {
  const sight = sights.find((known) => known === value.toUpperCase());
  if (sight !== undefined) return sight;
  throw new InputError(`--sight must be ${sights.join(', ').toLowerCase()}, not '${value}'`);
}
