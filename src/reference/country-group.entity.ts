import { Entity, PrimaryColumn } from 'typeorm';

/** Stands in the database so that memberships can refer to it. */
@Entity('country_group')
export class CountryGroupEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'country_group_pk' })
  code: string;
}
