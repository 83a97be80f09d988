import { makeAdministrator } from '../accounts/make-administrator';
import { resetAddress } from '../accounts/letters';
import { openDatabase } from '../database/data-source';
import { migrate } from '../database/migrate';
import { canonicalEmail } from '../validation/email';
import { readConfig } from './config/config';
import { databaseSchema } from './features';

const usage = `npm run admin -- name@example.org

Makes the account with this address an administrator, and the account where there is none, in the configured database
(DATABASE_URL, or DATA_DIR). Prints a token with which a new one sets its password.`;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The first administrator, by whoever has the database in hand. Answers the exit code. */
export async function runAdministratorCommand(
  args: readonly string[],
  { out, err }: Output,
  env?: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const email = args.length === 1 ? canonicalEmail(args[0]!) : null;
  if (email === null) {
    err(`${usage}\n`);
    return 1;
  }
  try {
    const { databaseUrl, dataDir, publicUrl } = env === undefined ? readConfig() : readConfig(env);
    const { dataSource, close } = await openDatabase(
      databaseUrl === null ? { kind: 'embedded', folder: dataDir } : { kind: 'server', url: databaseUrl },
      databaseSchema,
    );
    try {
      await migrate(dataSource);
      const { created, token, expiresAt } = await makeAdministrator(dataSource, email, new Date());
      out(`${email} is an administrator${created ? ', by a new account' : ''}.\n`);
      if (token === null) out('The account signs in as before.\n');
      else
        out(
          `Set its password, once, until ${expiresAt.toISOString()}:\n\n${resetAddress(publicUrl, token)}\n`,
        );
      return 0;
    } finally {
      await close();
    }
  } catch (fault) {
    err(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    if (isInUse(fault))
      err('The embedded engine serves one process: stop the server, run this, and start it again.\n');
    return 1;
  }
}

function isInUse(fault: unknown): boolean {
  return fault instanceof Error && fault.message.includes('is in use by process');
}
