import 'reflect-metadata';
import { runAdministratorCommand } from '../src/server/administrator-command';

runAdministratorCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(`${String(fault)}\n`);
    process.exitCode = 1;
  },
);
