import type { Capability, Member, Role } from '../matching/engine/member';
import { findCountry } from '../reference/catalogue';
import type { Project } from './project';

const nowhere: ReadonlySet<string> = new Set();

/** The country's request, as it would have stood before anybody had answered it. */
export function requestOf(project: Project, host: string): Member {
  const needs = capabilitiesOf(project).map((need) => ({ ...need, importance: 'SHOULD' as const }));
  return { ...memberOf(host, 'BENEFICIARY'), needs, terms: project.terms };
}

/** What the country has shown in these projects that it can offer. */
export function offerOf(provider: string, role: Role, projects: readonly Project[]): Member {
  const gives = new Map(
    projects.flatMap(capabilitiesOf).map((give) => [`${give.theme} ${give.sdgTargets.join()}`, give]),
  );
  const terms = new Set(projects.flatMap((project) => project.terms));
  return { ...memberOf(provider, role), gives: [...gives.values()], terms: [...terms].sort() };
}

/** A list of projects names no modality, and the engine asks for one: the same for all, so that it moves nobody. */
function capabilitiesOf({ themes, goals }: Project): Capability[] {
  return themes.map((theme) => ({
    theme,
    sdgTargets: goals,
    modality: 'JOINT_PROJECT',
    quantity: null,
    unit: null,
    importance: null,
  }));
}

/** What a list of projects does not tell is left open. */
function memberOf(country: string, role: Role): Member {
  return {
    id: `${country} ${role}`,
    // A country stands for its institutions: the list does not tell them apart.
    institutionId: country,
    country,
    roles: [role],
    gives: [],
    needs: [],
    window: null,
    durationDays: null,
    languages: languagesOf(country),
    interpreter: false,
    logistics: { brings: false, needs: false },
    funding: null,
    onlyCountries: null,
    excludedCountries: nowhere,
    preferredCountries: nowhere,
    avoidedCountries: nowhere,
    differentContext: false,
    textLanguage: 'en',
    terms: [],
    open: true,
    validUntil: Number.MAX_SAFE_INTEGER,
    capacity: null,
    activeMatches: 0,
    verification: { level: 0, barred: false },
    minimumVerification: 0,
    replies: { asked: 0, answered: 0 },
  };
}

/** The official languages, and English to work in: these projects were agreed and written down in it. */
function languagesOf(country: string): Member['languages'] {
  const tags = findCountry(country)?.officialLanguages ?? [];
  const official = tags.map((tag) => ({ tag, level: 'FLUENT' as const }));
  return tags.includes('en') ? official : [...official, { tag: 'en', level: 'WORKING' }];
}
