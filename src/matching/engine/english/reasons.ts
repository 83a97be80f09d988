import type { FundingOutcome } from '../funding';
import type { ContextMark, CriterionCode, Reason, ReasonFacts } from '../criteria/criterion';
import type { View } from '../pair';
import { count, list, percent, type Labels } from './labels';

/** A reason in plain English, addressed to the member whose judgement it explains. */
export function reasonInEnglish(reason: Reason, view: View, labels: Labels): string {
  switch (reason.code) {
    case 'THEME':
      return theme(reason.facts, view, labels);
    case 'MODALITY':
      return modality(reason.facts, view);
    case 'TEXT':
      return text(reason.facts);
    case 'TIME':
      return `The dates overlap by ${count(reason.facts.overlapDays, 'day')}, of ${reason.facts.neededDays} needed`;
    case 'VOLUME':
      return volume(reason.facts, labels);
    case 'LANGUAGE':
      return language(reason.facts, labels);
    case 'CONTEXT':
      return context(reason.facts);
    case 'EXPERIENCE':
      return experience(reason.facts, labels);
    case 'GEOGRAPHY':
      return `${labels.country(reason.facts.country)} is ${STANDINGS[reason.facts.standing]}`;
    case 'FUNDING':
      return FUNDING[reason.facts.outcome];
    case 'TRUST':
      return `Verified at level ${reason.facts.level} of 4; reply rate ${percent(reason.facts.replyRate)}`;
  }
}

const SUBJECTS: Readonly<Record<CriterionCode, string>> = {
  THEME: 'the needs',
  MODALITY: 'the ways of cooperating',
  TEXT: 'how the texts compare',
  TIME: 'the dates',
  VOLUME: 'how the amounts compare',
  LANGUAGE: 'the working languages',
  CONTEXT: 'how the situations of the countries compare',
  EXPERIENCE: 'past exchanges',
  GEOGRAPHY: 'which countries are preferred',
  FUNDING: 'how it is to be funded',
  TRUST: 'verification and replies',
};

export function unknownInEnglish(criterion: CriterionCode): string {
  return `Not known: ${SUBJECTS[criterion]}`;
}

function theme({ needs, covered, best }: ReasonFacts['THEME'], view: View, labels: Labels): string {
  const covers =
    view === 'RECEIVER'
      ? `Covers ${covered} of your ${count(needs, 'need')}`
      : `You cover ${covered} of their ${count(needs, 'need')}`;
  return best === null ? covers : `${covers}; best fit: ${labels.theme(best.need)}`;
}

function modality({ needs, same, related }: ReasonFacts['MODALITY'], view: View): string {
  const who = view === 'RECEIVER' ? 'Offers' : 'You offer';
  const whose = view === 'RECEIVER' ? 'your' : 'their';
  const also = related === 0 ? '' : `, and a related one for ${related}`;
  return `${who} the way of cooperating asked for in ${same} of ${whose} ${count(needs, 'need')}${also}`;
}

function text({ terms, shared, strongest }: ReasonFacts['TEXT']): string {
  const share = `The texts share ${shared} of ${count(terms, 'term')}`;
  return strongest.length === 0 ? share : `${share}, above all ${list(strongest)}`;
}

function volume({ measured }: ReasonFacts['VOLUME'], labels: Labels): string {
  const amounts = measured.map(
    ({ theme, unit, needed, offered }) => `${offered} of ${needed} ${unit} for ${labels.theme(theme)}`,
  );
  return `Offered: ${list(amounts)}`;
}

function language({ shared, fluent, interpreter }: ReasonFacts['LANGUAGE'], labels: Labels): string {
  if (shared !== null) {
    return `Both ${fluent ? 'are fluent in' : 'can work in'} ${labels.language(shared)}`;
  }
  return interpreter ? 'No shared working language, but interpretation' : 'No shared working language';
}

const MARKS: Readonly<Record<ContextMark, string>> = {
  INCOME_GROUP: 'income group',
  LDC: 'standing as a least developed country',
  LLDC: 'standing as a landlocked developing country',
  SIDS: 'standing as a small island developing State',
  SUBREGION: 'sub-region',
};

function context({ agree, differ, differenceAsked }: ReasonFacts['CONTEXT']): string {
  const marks = (codes: readonly ContextMark[]) => list(codes.map((code) => MARKS[code]));
  const parts = [
    ...(agree.length > 0 ? [`alike in ${marks(agree)}`] : []),
    ...(differ.length > 0 ? [`different in ${marks(differ)}`] : []),
  ];
  return `The countries are ${parts.join('; ')}${differenceAsked ? ' (you ask for a different situation)' : ''}`;
}

function experience({ theme, exchanges, ties }: ReasonFacts['EXPERIENCE'], labels: Labels): string {
  const done =
    theme === null
      ? 'No completed exchange in this theme yet'
      : `${count(exchanges, 'completed exchange')} in ${labels.theme(theme)}`;
  return ties === 0 ? done : `${done}; ${ties} with you`;
}

const STANDINGS = {
  PREFERRED: 'among the countries that you prefer',
  NEUTRAL: 'neither preferred nor avoided by you',
  AVOIDED: 'among the countries that you would rather avoid',
} as const;

const FUNDING: Readonly<Record<FundingOutcome, string>> = {
  NOTHING_NEEDED: 'No funds are needed',
  CLOSED: 'The funds needed are offered',
  PARTLY: 'The costs are shared',
  OPEN: 'The funds needed are not offered',
};
