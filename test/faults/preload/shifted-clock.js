// The clock of this process runs apart from all others, by as many milliseconds as a file says when SIGUSR2 arrives.
const { readFileSync } = require('node:fs');

const True = Date;
let shift = 0;
const read = () => {
  shift = Number(readFileSync(process.env['CLOCK_SHIFT_FILE'] ?? '', 'utf8'));
};
read();
process.on('SIGUSR2', () => {
  read();
  process.stdout.write(`the clock is ${shift} ms off\n`);
});

const now = () => True.now() + shift;
globalThis.Date = new Proxy(True, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new True(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
