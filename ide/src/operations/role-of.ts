export const roles = ['Practitioner', 'Organiser', 'Front end'] as const;
export type Role = (typeof roles)[number];

/** The rule: an example's subject, its name up to the first hyphen, is the work of one role; where there is no entry, of a front end. */
const ofSubject: Readonly<Record<string, Role>> = {
  interests: 'Practitioner',
  matches: 'Practitioner',
  notices: 'Practitioner',
  participants: 'Practitioner',
  partnerships: 'Practitioner',
  proposals: 'Practitioner',
  sessions: 'Practitioner',
  triangles: 'Practitioner',
  activities: 'Organiser',
  agreements: 'Organiser',
  eligibility: 'Organiser',
  events: 'Organiser',
  graph: 'Organiser',
  institutions: 'Organiser',
  programmes: 'Organiser',
};

/** The examples that are another role's work than their subject. */
const exceptions: Readonly<Record<string, Role>> = {
  'institutions-edit': 'Practitioner',
  'institutions-register': 'Practitioner',
  'matches-fair': 'Organiser',
  'matches-live': 'Front end',
  'matches-unmet-needs': 'Organiser',
  'matches-weighted': 'Organiser',
  'notices-live': 'Front end',
  'proposals-of-institutions': 'Front end',
  'reference-record-membership': 'Organiser',
  'triangles-facilitators': 'Organiser',
  'triangles-opportunities': 'Organiser',
};

/** Whose work an example is, by its name without the ending. */
export function roleOf(example: string): Role {
  return exceptions[example] ?? ofSubject[example.split('-')[0]!] ?? 'Front end';
}
