import { parseArgs } from 'node:util';
import { InputError } from '../projects/input-error';

export interface ImportOptions {
  readonly file: string;
  readonly source: string | null;
  readonly report: string | null;
  readonly dryRun: boolean;
  readonly illustrative: boolean;
}

export const usage = `npm run import -- FILE [options]
  FILE              an IATI activity file (XML 2.01 to 2.03), or a CSV of projects
  --source NAME     the record that it is of (IATI for XML; for a CSV, its name without the ending)
  --report FILE     a CSV of what was refused, and of what was left out of the rest
  --dry-run         tells what an import would do, and writes nothing
  --illustrative    marks all of it as invented
  --help            this

Imports into the configured database (DATABASE_URL, or DATA_DIR).`;

/** Null where help is asked for. */
export function readOptions(args: readonly string[]): ImportOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined) throw new InputError(`no FILE given\n${usage}`);
  if (more.length > 0) throw new InputError(`one FILE at a time, and not also ${more.join(' ')}`);
  const source = values.source?.trim() ?? null;
  if (source !== null && !/^[^\p{C}]{1,100}$/u.test(source)) {
    throw new InputError('--source must be a name of 1 to 100 characters in one line');
  }
  return {
    file,
    source,
    report: values.report ?? null,
    dryRun: values['dry-run'],
    illustrative: values.illustrative,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        report: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        illustrative: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fault) {
    throw new InputError(`${(fault as Error).message}\n${usage}`);
  }
}
