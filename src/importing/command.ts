import type { DataSource } from 'typeorm';
import { InputError } from '../projects/input-error';
import { importFile } from './import-file';
import { readOptions, usage } from './options';
import { printReport } from './report';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: (done: number, total: number) => void;
}

/** A database that is open and up to date, for as long as the import takes. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly close: () => Promise<void>;
}

/** The whole command. Answers its exit code: 1 where the file could not be read to its end. */
export async function runImport(
  args: readonly string[],
  { out, err, progress }: Terminal,
  open: () => Promise<OpenDatabase>,
): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      out(`${usage}\n`);
      return 0;
    }
    const { dataSource, close } = await open();
    try {
      const report = await importFile(dataSource, { ...options, now: new Date(), onBytes: progress });
      out(printReport(report, options.dryRun));
      return report.stopped === null ? 0 : 1;
    } finally {
      await close();
    }
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    err(`import: ${fault.message}\n`);
    return 1;
  }
}
