import { defineLoader } from '../graphql/loader';
import {
  findActivities,
  findActivityParties,
  findActivitySdg,
  findActivityThemes,
} from './activities.repository';

export const activityById = defineLoader(findActivities);

export const partiesOfActivity = defineLoader(findActivityParties);

export const themesOfActivity = defineLoader(findActivityThemes);

export const sdgOfActivity = defineLoader(findActivitySdg);
