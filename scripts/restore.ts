import 'reflect-metadata';
import { runBackupCommand } from '../src/server/backup-command';

void runBackupCommand('restore', process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
