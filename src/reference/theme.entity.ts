import { Entity, PrimaryColumn } from 'typeorm';

/** Stands in the database so that other tables can refer to it; what is known of a theme ships with the release. */
@Entity('theme')
export class ThemeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'theme_pk' })
  code: string;
}
