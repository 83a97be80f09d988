import { noticeGroups, type NoticeGroup } from './notice';

/** How often notices of a group come by e-mail. In the API they always stand at once. */
export const digests = ['NONE', 'DAILY', 'WEEKLY'] as const;
export type Digest = (typeof digests)[number];

export interface NoticePreference {
  readonly group: NoticeGroup;
  readonly digest: Digest;
}

export const presetDigest: Digest = 'DAILY';

/** One for each group, what was never chosen as it is preset. */
export function completePreferences(chosen: readonly NoticePreference[]): NoticePreference[] {
  const digestOf = new Map(chosen.map(({ group, digest }) => [group, digest]));
  return noticeGroups.map((group) => ({ group, digest: digestOf.get(group) ?? presetDigest }));
}
