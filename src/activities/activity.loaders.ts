import { defineFilteredListsUnder } from '../graphql/filtered-lists-under';
import type { ListsUnder } from '../graphql/lists-under';
import { defineLoader } from '../graphql/loader';
import {
  activityRows,
  findActivities,
  findActivityParties,
  findActivitySdg,
  findActivityThemes,
  latestFirst,
  partyOfSql,
  type ActivityCriteria,
} from './activities.repository';
import type { ActivityEntity } from './activity.entity';

export const activityById = defineLoader(findActivities);

export const partiesOfActivity = defineLoader(findActivityParties);

export const themesOfActivity = defineLoader(findActivityThemes);

export const sdgOfActivity = defineLoader(findActivitySdg);

/** What an institution takes part in, by its key. */
export const activitiesOfInstitution = listsUnder('Institution.activities', {
  type: 'uuid',
  has: 'activity.id IN (SELECT activity_id FROM activity_party WHERE institution_id = parent.key)',
});

/** What a country, as such or by an institution, takes part in, by its alpha-3. */
export const activitiesOfCountry = listsUnder('Country.activities', {
  type: 'text',
  has: partyOfSql('= parent.key'),
});

function listsUnder(name: string, parent: ListsUnder<ActivityEntity>['parent']) {
  return defineFilteredListsUnder<ActivityEntity, ActivityCriteria>((criteria) => ({
    rows: (db) => activityRows(db, criteria),
    parent,
    order: latestFirst,
    identity: () => [name, criteria],
  }));
}
