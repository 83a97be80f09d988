import type { ProposalDraft } from '../proposals/proposal-draft';
import type { Modality, PartnerRole, Proposal, ProposalKind } from '../proposals/proposal';
import { contentOf } from '../proposals/stored-draft';
import { dayOf } from '../validation/dates';
import { inventGives, inventNeeds, leadingModality, support } from './capabilities';
import type { Dice } from './dice';
import { historyOf, inventLife } from './lifecycle';
import { recordLanguage, workingLanguages, type Site } from './site';
import { inventTerms, type Stance } from './terms-of-exchange';
import { canWrite, writeTexts } from './texts/write-texts';
import type { InventedProposal } from './world';

/** Who proposes what; the dice do the rest. */
export interface ProposalPlan {
  readonly id: string;
  readonly site: Site;
  readonly kind: ProposalKind;
  readonly role: PartnerRole | null;
  readonly theme: string;
  /** Themes near to it, from which further capabilities are drawn. */
  readonly near: readonly string[];
  /** What a facilitating partner brings; drawn where it is left out. */
  readonly modality?: Modality;
}

export function inventProposal(
  { id, site, kind, role, theme, near, ...plan }: ProposalPlan,
  now: Date,
  dice: Dice,
): InventedProposal {
  const modality = plan.modality ?? leadingModality(dice);
  const stance: Stance = role === 'FACILITATING' ? 'SUPPORTS' : kind === 'REQUEST' ? 'ASKS' : 'SHARES';
  const spoken = workingLanguages(site.country, dice);
  const wished = recordLanguage(spoken, dice);
  const wanted = kind === 'TWO_WAY' && near.length > 0 ? dice.one(near) : theme;
  const language = canWrite(theme, wished) && canWrite(wanted, wished) ? wished : 'en';
  const life = inventLife(now, dice);
  const draft: ProposalDraft = {
    kind,
    role,
    ...writeTexts({ kind, role, language, theme, wanted, modality, place: site.place }, dice),
    language,
    gives: kind === 'REQUEST' ? [] : givesOf(stance, theme, modality, near, dice),
    needs: kind === 'OFFER' ? [] : inventNeeds(wanted, modality, near, dice),
    workingLanguages: spoken,
    ...inventTerms(stance, modality, site, dayOf(now), dice),
    visibility: life.visibility,
    validUntil: life.validUntil,
  };
  const { institution, contactId } = site;
  const proposal: Proposal = {
    ...contentOf(draft),
    id,
    institutionId: institution.id,
    callId: null,
    programmeId: null,
    country: institution.country,
    contactId,
    status: life.status,
    illustrative: true,
    revision: life.steps.length,
    createdAt: life.createdAt,
    updatedAt: life.updatedAt,
    publishedAt: life.publishedAt,
  };
  return { proposal, gives: draft.gives, needs: draft.needs, history: historyOf(life, id) };
}

function givesOf(stance: Stance, theme: string, modality: Modality, near: readonly string[], dice: Dice) {
  if (stance !== 'SUPPORTS') return inventGives(theme, modality, near, dice);
  return [theme, ...near.slice(0, 2)].map((supported) => support(supported, modality, dice));
}
