import { SingleBar } from 'cli-progress';
import { runReplay } from '../src/replay/command';

let bar: { stage: string; drawn: SingleBar } | null = null;

/** On the error stream, so that what is printed can be piped; silent where nobody watches. */
function progress(stage: string, done: number, total: number): void {
  if (bar?.stage !== stage) {
    bar?.drawn.stop();
    const drawn = new SingleBar({
      format: `${stage} {bar} {percentage} % | {duration_formatted} so far, {eta_formatted} to go`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    });
    drawn.start(total, 0);
    bar = { stage, drawn };
  }
  bar.drawn.update(done);
}

runReplay(process.argv.slice(2), {
  out: (text) => {
    bar?.drawn.stop();
    process.stdout.write(text);
  },
  err: (text) => {
    bar?.drawn.stop();
    process.stderr.write(text);
  },
  progress,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    bar?.drawn.stop();
    console.error(fault);
    process.exitCode = 1;
  },
);
