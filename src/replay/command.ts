import { InputError } from '../projects/input-error';
import { ReplayMarket } from './market';
import { readOptions, usage, type ReplayOptions } from './options';
import { ablations, baselines, engine } from './rankers';
import { readProjects } from './read-projects';
import { Replay, pools, type Outcome } from './replay';
import { printReport, type Report } from './report';
import { summarise } from './summary';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** How far a stage has come; `total` may grow. */
  progress(stage: string, done: number, total: number): void;
}

/** The whole command. Answers its exit code. */
export async function runReplay(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      terminal.out(`${usage}\n`);
      return 0;
    }
    const report = await replayFile(options, terminal);
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
    return 0;
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    terminal.err(`replay: ${fault.message}\n`);
    return 1;
  }
}

async function replayFile(options: ReplayOptions, terminal: Terminal): Promise<Report> {
  const { file, ablate, sight, seed } = options;
  const cleaned = await readProjects(file, (read, size) => terminal.progress('Reading', read, size));
  const { projects, refusals } = cleaned;
  if (projects.length < 2) {
    const why = refusals.map(({ row, reason }) => `\n  row ${row}: ${reason}`).slice(0, 20);
    throw new InputError(
      `${file} holds ${projects.length} usable projects, at least 2 are needed${why.join('')}`,
    );
  }
  const rankers = [engine, ...baselines, ...(ablate ? ablations : [])];
  const replay = new Replay(new ReplayMarket(projects, sight), rankers);
  for (const [at, project] of projects.entries()) {
    replay.hide(project);
    terminal.progress('Replaying', at + 1, projects.length);
    // Lets the progress bar draw.
    await new Promise(setImmediate);
  }
  const { outcomes } = replay;
  if (outcomes.length === 0)
    throw new InputError(`${file} holds no project of which a host of the South could ask`);
  return {
    file,
    rows: cleaned.rows,
    projects: projects.length,
    refused: refusals,
    notes: cleaned.notes,
    notReplayed: replay.left,
    sight,
    seed,
    fates: Object.fromEntries(replay.fates),
    summaries: tables(outcomes, [engine, ...baselines], options),
    ablations: ablate ? tables(outcomes, [engine, ...ablations], options) : [],
  };
}

function tables(outcomes: readonly Outcome[], rankers: readonly (typeof engine)[], options: ReplayOptions) {
  const { maxHosts, maxProviders, seed } = options;
  const small = outcomes.filter(
    ({ project: { hosts, providers } }) => hosts.length <= maxHosts && providers.length <= maxProviders,
  );
  const sets = [
    ['All projects', outcomes],
    [`At most ${maxHosts} hosts and ${maxProviders} providers`, small],
  ] as const;
  return sets.flatMap(([of, set]) => pools.map((pool) => summarise(of, pool, set, rankers, seed)));
}
