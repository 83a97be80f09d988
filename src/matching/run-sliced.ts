import { Slices } from './slices';

/** Runs work that yields to its end, a few milliseconds at a time. */
export async function runSliced<T>(work: Generator<void, T>): Promise<T> {
  const slices = new Slices();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (slices.over) await slices.next();
  }
}
