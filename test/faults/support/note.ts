/** A figure that was seen, for `docs/faults.md`. */
export function note(figure: string): void {
  process.stdout.write(`${expect.getState().currentTestName}: ${figure}\n`);
}
