import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { recordAudit } from '../database/audit.repository';
import { inRepeatedTransaction, inTransaction } from '../database/transaction';
import { InputError } from '../projects/input-error';
import { readRows } from '../projects/read-rows';
import { decoded } from './decode';
import { readIatiActivity } from './iati-activity';
import { iatiActivities } from './iati-file';
import type { ImportOrigin } from './named-institutions.repository';
import { readProjectRow } from './project-row';
import { recordBatch, type Recorded } from './record-batch';
import { Tally, type ImportReport } from './report';
import type { Reading, ReportedActivity } from './reported-activity';

export interface ImportRequest {
  readonly file: string;
  /** Null: `IATI` for an XML file, the file's own name for a list. */
  readonly source: string | null;
  /** Where refused and noted rows are written; null for nowhere. */
  readonly report: string | null;
  readonly dryRun: boolean;
  readonly illustrative: boolean;
  readonly now: Date;
  /** Told how far the file has been read, in bytes. */
  readonly onBytes: (read: number, of: number) => void;
}

const batchSize = 500;

type Record = (activities: readonly ReportedActivity[]) => Promise<Recorded>;

/**
 * Imports a file, batch by batch: each batch is one transaction, so that an import that was interrupted is finished by running it
 * again; the audit trail says when each began. A dry run is one transaction that is rolled back. What the file's end makes impossible does not undo what stood before it.
 */
export async function importFile(dataSource: DataSource, request: ImportRequest): Promise<ImportReport> {
  const { xml, size } = await lookAt(request.file);
  const origin: ImportOrigin = {
    source: request.source ?? (xml ? 'IATI' : nameOfList(request.file)),
    now: request.now,
    newId: randomUUID,
    illustrative: request.illustrative,
  };
  const readings = xml ? iatiReadings(request, size) : projectReadings(request);
  const tally = new Tally(request.report);
  if (!request.dryRun) {
    const entry = { accountId: null, action: 'importActivities', subjectId: `Source:${origin.source}` };
    await recordAudit(dataSource.manager, entry, request.now);
    return takeAll(readings, tally, (activities) =>
      inRepeatedTransaction(dataSource, (db) => recordBatch(db, activities, origin)),
    );
  }
  return rolledBack(dataSource, (db) =>
    takeAll(readings, tally, (activities) => recordBatch(db, activities, origin)),
  );
}

async function takeAll(
  readings: AsyncIterable<Reading>,
  tally: Tally,
  record: Record,
): Promise<ImportReport> {
  let waiting: Reading[] = [];
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    await takeBatch(batch, tally, record);
  };
  try {
    for await (const reading of readings) {
      waiting.push(reading);
      if (waiting.length >= batchSize) await flush();
    }
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    await flush();
    return tally.finish(fault.message);
  }
  await flush();
  return tally.finish(null);
}

async function takeBatch(batch: readonly Reading[], tally: Tally, record: Record): Promise<void> {
  const activities = batch.flatMap(({ activity }) => activity ?? []);
  const { fates, institutions } =
    activities.length > 0 ? await record(activities) : { fates: [], institutions: 0 };
  tally.addInstitutions(institutions);
  let at = 0;
  for (const reading of batch) {
    if (reading.refusal !== null) {
      await tally.refuse(reading, reading.refusal.reason, reading.refusal.detail);
      continue;
    }
    const fate = fates[at++]!;
    if (fate === 'DUPLICATE') await tally.refuse(reading, 'DUPLICATE', '');
    else await tally.take(reading, fate);
  }
}

class DryRun extends Error {
  constructor(readonly report: ImportReport) {
    super('a dry run');
  }
}

async function rolledBack(
  dataSource: DataSource,
  work: (db: EntityManager) => Promise<ImportReport>,
): Promise<ImportReport> {
  try {
    return await inTransaction(dataSource, async (db) => {
      throw new DryRun(await work(db));
    });
  } catch (outcome) {
    if (outcome instanceof DryRun) return outcome.report;
    throw outcome;
  }
}

async function* iatiReadings({ file, onBytes }: ImportRequest, size: number): AsyncGenerator<Reading> {
  const stream = createReadStream(file);
  try {
    for await (const activity of iatiActivities(decoded(stream))) {
      yield readIatiActivity(activity);
      onBytes(stream.bytesRead, size);
    }
  } finally {
    stream.destroy();
  }
}

async function* projectReadings({ file, onBytes }: ImportRequest): AsyncGenerator<Reading> {
  for await (const row of readRows(file, onBytes)) yield readProjectRow(row);
}

/** What begins with a tag is XML, whatever the file is called. */
async function lookAt(file: string): Promise<{ xml: boolean; size: number }> {
  try {
    const { size } = await stat(file);
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
      // Without the byte order mark, and the zero bytes of UTF-16.
      const start = buffer
        .toString('latin1', 0, bytesRead)
        .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '');
      return { xml: start.replaceAll('\0', '').trimStart().startsWith('<'), size };
    } finally {
      await handle.close();
    }
  } catch (fault) {
    const code = (fault as { code?: unknown }).code;
    if (code === 'ENOENT') throw new InputError(`${file} does not exist`);
    if (code === 'EISDIR') throw new InputError(`${file} is a folder`);
    if (code === 'EACCES') throw new InputError(`${file} may not be read`);
    throw fault;
  }
}

function nameOfList(file: string): string {
  return file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .slice(0, 100);
}
