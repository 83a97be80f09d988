import { QueryFailedError } from 'typeorm';
import { fail } from '../validation/faults';

/** Turns the refusal of a unique index, named by its constraint, into ALREADY_EXISTS at the path of the input. */
export async function refuseDuplicates<T>(
  write: () => Promise<T>,
  constraints: Readonly<Record<string, { readonly path: readonly string[]; readonly message: string }>>,
): Promise<T> {
  try {
    return await write();
  } catch (fault) {
    const { code, constraint } = (fault instanceof QueryFailedError ? fault.driverError : {}) as {
      code?: string;
      constraint?: string;
    };
    const known = code === '23505' ? constraints[constraint ?? ''] : undefined;
    if (known) fail('ALREADY_EXISTS', known.message, known.path);
    throw fault;
  }
}
