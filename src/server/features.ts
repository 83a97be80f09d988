import type { NonEmptyArray } from 'type-graphql';
import { migrations } from '../../migrations';
import type { Schema } from '../database/data-source';
import { NodeResolver } from '../graphql/node.resolver';
import { EditInstitution } from '../institutions/edit-institution';
import { InstitutionEntity } from '../institutions/institution.entity';
import { InstitutionResolver } from '../institutions/institution.resolver';
import { RegisterInstitution } from '../institutions/register-institution';
import {
  CrsSectorResolver,
  LanguageResolver,
  OrganisationTypeResolver,
  SdgGoalResolver,
  SdgTargetResolver,
} from '../reference/code-list.resolver';
import { CountryGroupEntity } from '../reference/country-group.entity';
import { CountryGroupResolver, GroupMembershipResolver } from '../reference/country-group.resolver';
import { CountryEntity } from '../reference/country.entity';
import { CountryResolver } from '../reference/country.resolver';
import { GroupMembershipEntity } from '../reference/group-membership.entity';
import { RecordGroupMembership } from '../reference/record-group-membership';
import { ThemeEntity } from '../reference/theme.entity';
import { ThemeResolver } from '../reference/theme.resolver';

/** Everything the features bring, listed by hand: what is not here does not exist. */
export const databaseSchema: Schema = {
  migrations,
  entities: [CountryEntity, CountryGroupEntity, GroupMembershipEntity, ThemeEntity, InstitutionEntity],
};

export const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  CountryResolver,
  CountryGroupResolver,
  GroupMembershipResolver,
  RecordGroupMembership,
  ThemeResolver,
  SdgGoalResolver,
  SdgTargetResolver,
  CrsSectorResolver,
  OrganisationTypeResolver,
  LanguageResolver,
  InstitutionResolver,
  RegisterInstitution,
  EditInstitution,
];
