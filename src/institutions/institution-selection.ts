import { propertiesRead, type Selected } from '../graphql/selection';
import type { InstitutionEntity } from './institution.entity';

type Property = keyof InstitutionEntity;

/** What each field reads of an institution. */
const readBy: Readonly<Record<string, readonly Property[]>> = {
  __typename: [],
  id: ['id'],
  name: ['name'],
  acronym: ['acronym'],
  aliases: ['aliases'],
  type: ['type'],
  country: ['country'],
  description: ['description'],
  website: ['website'],
  organisationIdentifier: ['organisationIdentifier'],
  rorId: ['rorId'],
  illustrative: ['illustrative'],
  revision: ['revision'],
  createdAt: ['createdAt'],
  updatedAt: ['updatedAt'],
};

/** The properties that the fields read; 'all' where one of them is not known here, as that of a room above. */
export function institutionProperties(selected: Selected): readonly Property[] | 'all' {
  return propertiesRead(readBy, selected, ['id']);
}
