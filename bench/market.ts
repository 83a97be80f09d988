import { row } from './figures';
import { Applications } from './market/expected-matches';
import { jobMarket, type JobMarket } from './market/job-market';
import { bestResponses, fair, naive, reciprocal } from './market/lists';
import { published, type Published } from './market/published';

const widths = [8, 22, 12, 10, 10, 10];
const fewest = 5;

/** `npm run bench:market`, over 10 markets or as many as are named: `npm run bench:market -- 30`. */
function main([named = '10']: readonly string[]): void {
  const seeds = Number(named);
  if (!Number.isInteger(seeds) || seeds < fewest) throw new Error(`Name a number of markets from ${fewest}.`);
  console.log(
    `Expected matches of 150 candidates and 100 employers, mean of ${seeds} markets (seeds 1 to ${seeds}), each exact.`,
  );
  console.log('published: Su, Bayoumi and Joachims, WWW 2022, figure 2; ratio: ours / published.\n');
  console.log(row(['lambda', 'lists', 'published', 'ours', 'ratio', '+-'], widths));
  for (const figures of published) report(figures, seeds);
  console.log(
    '\nfair: what matches(order: FAIR) serves, against the best published. responses: lists from there, each the best response to the' +
      '\nothers; they take knowledge of how lists are read, so FAIR does not serve them.',
  );
}

function report({ lambda, ...figures }: Published, seeds: number): void {
  const results = Array.from({ length: seeds }, (_, seed) => tryAll(jobMarket(seed + 1, lambda)));
  const best = Math.max(figures.naive, figures.reciprocal, figures.welfare);
  const lines = [
    ['naive', figures.naive, results.map(({ naive }) => naive)],
    ['reciprocal', figures.reciprocal, results.map(({ reciprocal }) => reciprocal)],
    ['fair', best, results.map(({ fair }) => fair)],
    ['responses', best, results.map(({ responses }) => responses)],
  ] as const;
  for (const [name, theirs, ours] of lines) {
    const mean = ours.reduce((sum, value) => sum + value, 0) / seeds;
    const variance = ours.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (seeds - 1);
    const error = Math.sqrt(variance / seeds);
    const cells = [theirs.toFixed(1), mean.toFixed(1), (mean / theirs).toFixed(3), error.toFixed(2)];
    console.log(row([lambda, name, ...cells], widths));
  }
}

function tryAll(market: JobMarket): Record<'naive' | 'reciprocal' | 'fair' | 'responses', number> {
  const matches = (lists: readonly Int32Array[]) => new Applications(market, lists).expectedMatches();
  const fairLists = fair(market);
  return {
    naive: matches(naive(market)),
    reciprocal: matches(reciprocal(market)),
    fair: matches(fairLists),
    responses: matches(bestResponses(market, fairLists)),
  };
}

main(process.argv.slice(2));
