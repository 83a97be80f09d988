import type { ActivityParty, PartyRole } from '../activities/activity';
import type { CompletedExchange } from '../history/exchanges.repository';
import { parentTheme, themeLevel } from '../reference/theme';
import type { IsoDate } from '../validation/dates';
import type { ReportedActivity } from './reported-activity';

/** From whom it comes, who carries it out, whom it reaches. Money alone is no experience in a theme: whoever only funds has no step. */
const steps: Readonly<Record<PartyRole, number | null>> = {
  PROVIDER: 0,
  ACCOUNTABLE: 0,
  EXTENDING: 0,
  IMPLEMENTING: 1,
  RECIPIENT: 2,
  FUNDING: null,
};

/** Of a network of more, not each two have worked with each other. */
const mostInstitutions = 20;

type Made = Omit<CompletedExchange, 'id' | 'source' | 'illustrative'>;

/**
 * What institutions have completed with each other in a finished activity: one exchange for each two on different steps and each
 * area of the second level that it was in.
 */
export function exchangesOf(
  { status, endsOn, themes }: Pick<ReportedActivity, 'status' | 'endsOn' | 'themes'>,
  parties: readonly Pick<ActivityParty, 'role' | 'institutionId'>[],
  today: IsoDate,
): Made[] {
  const finished = status === 'FINALISATION' || status === 'CLOSED';
  if (!finished || endsOn === null || endsOn > today) return [];
  const stepOf = new Map<string, number>();
  for (const { role, institutionId } of parties) {
    const step = steps[role];
    if (institutionId === null || step === null) continue;
    stepOf.set(institutionId, Math.min(step, stepOf.get(institutionId) ?? step));
  }
  if (stepOf.size > mostInstitutions) return [];
  const areas = new Set(themes.filter((code) => themeLevel(code) > 1).map(areaOf));
  const members = [...stepOf];
  return members.flatMap(([providerId, first]) =>
    members
      .filter(([, second]) => first < second)
      .flatMap(([recipientId]) =>
        [...areas].map((theme) => ({ providerId, recipientId, theme, completedOn: endsOn })),
      ),
  );
}

function areaOf(theme: string): string {
  return themeLevel(theme) > 2 ? areaOf(parentTheme(theme)!) : theme;
}
