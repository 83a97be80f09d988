import { defineLoader } from '../graphql/loader';
import { findProfiles } from './eligibility-profiles.repository';

export const eligibilityProfileById = defineLoader(findProfiles);
