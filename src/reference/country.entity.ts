import { Entity, PrimaryColumn } from 'typeorm';

/** Stands in the database so that other tables can refer to it; what is known of a country ships with the release. */
@Entity('country')
export class CountryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'country_pk' })
  alpha3: string;
}
