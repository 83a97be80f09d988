import { defineLoader } from '../graphql/loader';
import { findInstitutions } from './institutions.repository';

export const institutionById = defineLoader(findInstitutions);
