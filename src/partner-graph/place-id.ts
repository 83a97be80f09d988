import type { Context } from '../graphql/context';
import { keyOf, toGlobalId } from '../graphql/node';
import { institutionById } from '../institutions/institution.loaders';
import { findCountry } from '../reference/catalogue';
import { fail } from '../validation/faults';

/** The id of an institution or a country that is there; that of an entry that was merged into another leads to the other. */
export async function checkedPlaceId(
  id: string,
  path: readonly string[],
  { loaders }: Context,
): Promise<string> {
  if (id.startsWith('Country:')) {
    if (findCountry(keyOf('Country', id, path)) === null)
      fail('NOT_FOUND', 'There is no such country.', path);
    return id;
  }
  const found = await loaders.load(institutionById, keyOf('Institution', id, path));
  return found
    ? toGlobalId('Institution', found.id)
    : fail('NOT_FOUND', 'There is no such institution.', path);
}
