import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workInBackground } from '../../src/server/background';
import { readConfig } from '../../src/server/config/config';
import { makeLog } from '../../src/server/log/log';
import { goodPassword, post } from '../accounts/post';
import { startWorld } from '../support/world';

test('the server answers who asked for mail, says where it goes, and stops when it is told to', async () => {
  const world = await startWorld();
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-background-'));
  const lines: string[] = [];
  const log = makeLog(true, { write: (line: string) => void lines.push(line) });
  const config = readConfig({ DATA_DIR: folder, PUBLIC_URL: 'https://match.example' });
  await post(world, 'signUp', { name: 'Ada', email: 'ada@ministry.example', password: goodPassword });
  const background = workInBackground(world.database, config, log);

  const mail = join(folder, 'mail');
  const deadline = Date.now() + 30_000;
  while (!(existsSync(mail) && readdirSync(mail).some((file) => file.endsWith('.eml')))) {
    if (Date.now() > deadline) throw new Error(`No mail came:\n${lines.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await background.stop();
  const [file] = readdirSync(mail);
  const text = readFileSync(join(mail, file!), 'utf8').replace(/=\r\n/g, '').replace(/=3D/g, '=');
  const token = /https:\/\/match\.example\/#confirm-address=([\w-]{43})/.exec(text)?.[1];
  expect(token).toBeDefined();
  const logged = lines.join('');
  expect(logged).toContain(`Mail goes to the folder ${mail}`);
  expect(logged).toContain(join(mail, file!));
  expect(logged).not.toMatch(new RegExp(`${token}|ada@|"level":[45]0`));
  rmSync(folder, { recursive: true });
  await world.close();
});
