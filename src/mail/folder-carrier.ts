import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Carrier, Sender } from './mail';
import { messageOf } from './message';

/** Where no mail server is configured: each message becomes a file that any mail program opens, for its owner's eyes alone. */
export function folderCarrier(folder: string, sender: Sender): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    destination: `the folder ${folder}`,
    carry: async (mail) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message } = await transport.sendMail(messageOf(mail, sender));
      // The name comes from the row: written once more, it is the same file.
      const path = join(folder, `${mail.queuedAt.toISOString().replace(/[:.]/g, '-')}-${mail.id}.eml`);
      await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${path}.part`, path);
      return `Wrote mail to ${path}`;
    },
  };
}
