import type { EntityManager } from 'typeorm';
import { InstitutionEntity } from './institution.entity';
import type { Institution } from './institution';
import { nameTermsOf } from './similar-names';

/** The host of a web address, as far as it tells one site from another. */
const host = (column: string) =>
  `regexp_replace(lower(substring(${column} from '^[a-zA-Z]+://([^/:?#]+)')), '^www\\.', '')`;

const most = 50;

/** Others with the same identifier but for upper and lower case, or on the same site. */
export function sharingIdentifiers(
  db: EntityManager,
  { id, organisationIdentifier, website }: Institution,
): Promise<InstitutionEntity[]> {
  return db
    .createQueryBuilder(InstitutionEntity, 'institution')
    .where('institution.id <> :id', { id })
    .andWhere(
      `(lower(institution.organisation_identifier) = lower(:organisationIdentifier::text)
        OR ${host('institution.website')} = ${host(':website::text')})`,
      { organisationIdentifier, website },
    )
    .orderBy('institution.id')
    .limit(most)
    .getMany();
}

/** Others of the same country that have most words of its names: what they are called alike by is judged by the names themselves. */
export function sharingNames(db: EntityManager, institution: Institution): Promise<InstitutionEntity[]> {
  const words = nameTermsOf(institution);
  return db
    .createQueryBuilder(InstitutionEntity, 'institution')
    .where('institution.id <> :id', { id: institution.id })
    .andWhere('institution.country IS NOT DISTINCT FROM :country::text', { country: institution.country })
    .andWhere('institution.terms && :words::text[]', { words })
    .orderBy(
      '(SELECT count(*) FROM unnest(institution.terms) AS term WHERE term = ANY(:words::text[]))',
      'DESC',
    )
    .addOrderBy('institution.id')
    .limit(most * 4)
    .getMany();
}
