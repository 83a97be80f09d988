import type { Participant } from '../participants/participant';
import { findCountry } from '../reference/catalogue';
import type { CountryRow } from '../reference/country';
import { themes } from '../reference/data/themes';
import { dayOf } from '../validation/dates';
import { generalKinds, institutionKinds, type InstitutionKind } from './data/institution-kinds';
import { frequentProviders } from './data/seminar-countries';
import { demonstrationId, Dice, Zipf } from './dice';
import { drawVerification, inventInstitution, inventPlace } from './invent-institution';
import { inventParticipant } from './invent-participant';
import { groupedBy } from './grouped';
import { southOn, type Site } from './site';

export interface LargeSite extends Site {
  /** What it knows of: most of its proposals are about these. */
  readonly themes: readonly string[];
  readonly facilitates: boolean;
}

const leaves = themes.filter(({ level }) => level === 3).map(({ code }) => code);
const leavesOf = groupedBy(leaves, (code) => code.split('.')[0]!);
const north = ['DEU', 'JPN', 'KOR', 'NOR', 'FRA', 'ESP', 'CAN', 'CHE', 'SWE', 'NLD', 'ITA', 'AUS', 'PRT'];
const dayInMs = 86_400_000;

/** Institutions with a focal point each: few countries and few roots of the tree have many of them. */
export function inventLargeSites(
  seed: number,
  count: number,
  now: Date,
): { sites: LargeSite[]; participants: Participant[] } {
  const dice = new Dice(seed, 'large sites');
  const frequent = frequentProviders.map((code) => findCountry(code)!);
  const rest = southOn(dayOf(now)).filter(({ alpha3 }) => !frequentProviders.includes(alpha3));
  const countries = new Zipf([...dice.shuffled(frequent), ...dice.shuffled(rest)], 0.75);
  const roots = new Zipf(
    ['ECOM', ...dice.shuffled([...leavesOf.keys()].filter((root) => root !== 'ECOM'))],
    0.8,
  );
  const sites: LargeSite[] = [];
  const participants: Participant[] = [];
  for (let at = 0; at < count; at++) {
    const facilitates = dice.chance(6);
    const country = facilitates ? donor(dice) : countries.draw(dice);
    const root = roots.draw(dice);
    const kind = kindOf(root, country, dice);
    const createdAt = new Date(now.getTime() - dice.between(200, 1_500) * dayInMs - dice.below(dayInMs));
    const id = demonstrationId(seed, 'large institution', at);
    const place = inventPlace(dice);
    const institution = inventInstitution({
      id,
      kind,
      country,
      place,
      verification: drawVerification(dice),
      createdAt,
    });
    const contactId = demonstrationId(seed, 'large participant', at);
    participants.push(inventParticipant({ id: contactId, institution, country, kind, createdAt }, dice));
    sites.push({
      institution,
      kind,
      country,
      place,
      contactId,
      facilitates,
      themes: speciality(root, kind, dice),
    });
  }
  return { sites, participants };
}

/** A facilitating partner: of the North mostly, multilateral, or of the South. */
function donor(dice: Dice): CountryRow | null {
  if (dice.chance(25)) return null;
  return findCountry(dice.one(dice.chance(75) ? north : frequentProviders));
}

function kindOf(root: string, country: CountryRow | null, dice: Dice): InstitutionKind {
  const kind = dice.one(root === 'ECOM' ? institutionKinds : generalKinds);
  return country === null ? { ...kind, name: '{place} Multilateral Fund', type: '40' } : kind;
}

function speciality(root: string, { focus }: InstitutionKind, dice: Dice): string[] {
  const known = leavesOf.get(root)!;
  const own = known.filter((code) => focus.length === 0 || focus.includes(code.split('.')[1]!));
  return dice.shuffled(own).slice(0, dice.between(3, 8));
}
