import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity';
import { CountryEntity } from '../reference/country.entity';
import type { AgreementParty } from './agreement';
import { AgreementEntity } from './agreement.entity';

@Entity('agreement_party')
@Check('agreement_party_one', '(country IS NULL) <> (institution_id IS NULL)')
export class AgreementPartyEntity implements AgreementParty {
  @ForeignKey(() => AgreementEntity, { name: 'agreement_party_agreement_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_party_pk' })
  agreementId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'agreement_party_pk' })
  position: number;

  @ForeignKey(() => CountryEntity, { name: 'agreement_party_country_fk' })
  @Index('agreement_party_country_ix')
  @Column('text', { nullable: true })
  country: string | null;

  @ForeignKey(() => InstitutionEntity, { name: 'agreement_party_institution_fk' })
  @Index('agreement_party_institution_ix')
  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;
}
