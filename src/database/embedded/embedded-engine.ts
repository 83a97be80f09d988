import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { lockFolder } from './folder-lock';

/** PostgreSQL inside this process: what the program runs on where no `DATABASE_URL` is given. */
export interface EmbeddedEngine {
  /** A connection for the `pg` client. There is one session: hold at most one connection at a time. */
  connect(): Duplex;
  /** The data folder as an uncompressed tar archive: a template for `openEmbeddedEngine`. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Report =
  { ready: true } | { closed: true } | { bytes: Uint8Array } | { dump: Uint8Array } | { fault: string };

/**
 * Opens the engine on a folder (made where missing), or in memory with `folder: null`.
 * `template` is the path of an archive made by `dump`, for a folder that is still empty.
 */
export async function openEmbeddedEngine(options: {
  folder: string | null;
  template?: string;
}): Promise<EmbeddedEngine> {
  const { folder, template = null } = options;
  if (folder !== null) await mkdir(folder, { recursive: true });
  const unlock = folder === null ? () => undefined : lockFolder(folder);
  const worker = new Worker(join(__dirname, 'engine.worker.js'), {
    workerData: { folder: folder === null ? null : join(folder, 'postgres'), template },
  });

  const next = async (): Promise<Report> => {
    const [report] = (await once(worker, 'message')) as [Report];
    if ('fault' in report) throw new Error(`The embedded database failed: ${report.fault}`);
    return report;
  };

  try {
    await next();
  } catch (fault) {
    unlock();
    await worker.terminate();
    throw fault;
  }
  return {
    connect: () => new EngineStream(worker),
    dump: async () => {
      worker.postMessage({ dump: true });
      const report = await next();
      if (!('dump' in report)) throw new Error('The embedded database was busy while it was dumped');
      return report.dump;
    },
    close: async () => {
      worker.postMessage({ close: true });
      await next();
      await worker.terminate();
      unlock();
    },
  };
}

/** What `pg` takes for a socket: bytes of the wire protocol, handed to the engine's thread and back. */
class EngineStream extends Duplex {
  private readonly receive = (report: Report): void => {
    if ('bytes' in report) this.push(Buffer.from(report.bytes));
    else if ('fault' in report) this.destroy(new Error(`The embedded database failed: ${report.fault}`));
  };

  constructor(private readonly worker: Worker) {
    super();
    worker.on('message', this.receive);
  }

  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    // A Terminate message would end the one session that outlives its clients.
    if (bytes[0] !== TERMINATE) this.worker.postMessage({ bytes: new Uint8Array(bytes) });
    done();
  }

  override _final(done: (error?: Error) => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.worker.off('message', this.receive);
    done(error);
  }
}

const TERMINATE = 'X'.charCodeAt(0);
