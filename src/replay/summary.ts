import { estimate, type Estimate } from './bootstrap';
import { measureNames, type MeasureName } from './measures';
import type { Outcome, Pool } from './replay';
import type { Ranker } from './rankers';

export type Estimates = Readonly<Record<MeasureName, Estimate>>;

export interface Line {
  readonly ranker: string;
  readonly estimates: Estimates;
  /** The engine less this one, project by project; null for the engine itself. */
  readonly engineAhead: Estimates | null;
}

/** One table: who did how well on which projects. */
export interface Summary {
  readonly of: string;
  readonly pool: Pool;
  readonly projects: number;
  readonly lines: readonly Line[];
}

/** The first ranker is the engine. Each project weighs the same, however many hosts it has. */
export function summarise(
  of: string,
  pool: Pool,
  outcomes: readonly Outcome[],
  rankers: readonly Ranker[],
  seed: number,
): Summary {
  const asked = outcomes.flatMap(({ measures }) => measures[pool] ?? []);
  const valuesOf = (ranker: Ranker, name: MeasureName) => asked.map((found) => found.get(ranker)![name]);
  const [engine] = rankers;
  const lines =
    asked.length === 0
      ? []
      : rankers.map((ranker): Line => {
          const estimates = each((name) => estimate(valuesOf(ranker, name), seed));
          const ahead = (name: MeasureName) => {
            const own = valuesOf(ranker, name);
            return estimate(
              valuesOf(engine!, name).map((value, at) => value - own[at]!),
              seed,
            );
          };
          return { ranker: ranker.name, estimates, engineAhead: ranker === engine ? null : each(ahead) };
        });
  return { of, pool, projects: asked.length, lines };
}

function each(make: (name: MeasureName) => Estimate): Estimates {
  return Object.fromEntries(measureNames.map((name) => [name, make(name)])) as Estimates;
}
