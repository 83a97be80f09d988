import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { recordEnded } from '../importing/record-ended';
import { sendDigests } from '../notices/send-digests';
import {
  expireInterests,
  remindOfFollowUps,
  remindOfInterests,
} from '../partnerships/interest-sweeps.repository';
import { countJob } from './metrics/metrics-counts';
import { applyRetention } from '../privacy/retention.repository';

/** Work that nobody asks for. Any number of processes may run it at once, and again: what was done is no longer due. */
export interface Job {
  /** As it is told where it fails: 'could not ...'. */
  readonly name: string;
  /** Between the end of one run and the beginning of the next, in milliseconds. */
  readonly pause: number;
  /** A number that it answers is how much there was to do, and worth a line in the log. */
  readonly run: (now: Date, stopping: AbortSignal) => Promise<unknown>;
}

const hour = 3_600_000;

/** What falls due by the calendar. */
export function calendarJobs(database: DataSource, publicUrl: string | null): readonly Job[] {
  const { manager: db } = database;
  return [
    { name: 'expire interests', pause: hour, run: (now) => expireInterests(db, now) },
    { name: 'remind of interests', pause: hour, run: (now) => remindOfInterests(db, now) },
    { name: 'remind of follow-ups', pause: hour, run: (now) => remindOfFollowUps(db, now) },
    { name: 'queue digests', pause: hour, run: (now) => sendDigests(database, now, publicUrl) },
    {
      name: 'record what imported activities have exchanged',
      pause: 24 * hour,
      run: (now) => recordEnded(database, now),
    },
    {
      name: 'forget what has been kept for its time',
      pause: 24 * hour,
      run: (now) => applyRetention(db, now),
    },
  ];
}

export interface RunningJobs {
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

/** Runs each job at once and then again and again; one that fails is told and tried again. */
export function runJobs(jobs: readonly Job[], log: Logger): RunningJobs {
  const running = jobs.map((job) => repeat(job, log));
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()));
    },
  };
}

function repeat({ name, pause, run }: Job, log: Logger): RunningJobs {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    try {
      const done = await run(new Date(), stopping.signal);
      countJob(name, true);
      if (typeof done === 'number' && done > 0) log.info(`${name}: ${done}`);
    } catch (fault) {
      countJob(name, false);
      log.error({ err: fault }, `could not ${name}`);
    }
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => {
      running = once();
    }, pause);
  };
  let running = once();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
