import 'reflect-metadata';
import { benchLimits } from './limits';
import { benchMatches } from './matches';
import { benchNested } from './nested';
import { benchStart } from './start';

const parts = { start: benchStart, nested: benchNested, matches: benchMatches, limits: benchLimits };

/** `npm run bench`, or one part of it: `npm run bench -- matches 1000 10000`. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const chosen = Object.entries(parts).filter(([part]) => name === undefined || part === name);
  if (chosen.length === 0) throw new Error(`There is no part '${name}': ${Object.keys(parts).join(', ')}`);
  console.log('Machines are shared: read the ratios within one run, not the milliseconds between two.');
  for (const [, bench] of chosen) await bench(args);
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
