import { findTheme } from '../../reference/catalogue';
import type { Modality, PartnerRole, ProposalKind } from '../../proposals/proposal';
import type { Dice } from '../dice';
import { englishAreas } from './english-areas';
import { englishLeaves } from './english-leaves';
import { framesIn, supportInEnglish, type Frames, type TextLanguage } from './frames';
import { modalityNames } from './modalities';
import { otherAreas } from './other-areas';
import { otherLeaves } from './other-leaves';

export interface TextPlan {
  readonly kind: ProposalKind;
  readonly role: PartnerRole | null;
  readonly language: TextLanguage;
  readonly theme: string;
  /** Of a two-way proposal: the theme of what it seeks. */
  readonly wanted: string;
  readonly modality: Modality;
  readonly place: string;
}

export interface Texts {
  readonly title: string;
  readonly challenge: string | null;
  readonly approach: string;
  readonly conditions: string | null;
}

const leafInEnglish = new Map(englishLeaves.map((row) => [`ECOM.${row.theme}`, row]));
const areaInEnglish = new Map(englishAreas.map((row) => [row.area, row]));
const leafElsewhere = new Map(otherLeaves.map((row) => [`ECOM.${row.theme}`, row]));
const areaElsewhere = new Map(otherAreas.map((row) => [`${row.area} ${row.language}`, row]));
const modality = new Map(modalityNames.map((row) => [row.modality, row]));

/** Can the demonstration write about the theme in that language? */
export function canWrite(theme: string, language: TextLanguage): boolean {
  return language === 'en' || leafElsewhere.has(theme) || rootLabel(theme, language) !== null;
}

/** A title and texts that read as if somebody had written them: hand-written sentences of the theme, put together by the dice. */
export function writeTexts(plan: TextPlan, dice: Dice): Texts {
  const { language, theme, place, kind } = plan;
  const frames = framesIn[language];
  const opening = openingOf(plan);
  const own = materialOf(theme, language, dice);
  const wanted = plan.wanted === theme ? own : materialOf(plan.wanted, language, dice);
  const { audience } = own;
  const title = fill(dice.one(frames[opening]), {
    modality: modality.get(plan.modality)![language],
    topic: own.topic,
    wanted: wanted.topic,
    place,
    audience,
  });
  const tail = tailOf(opening, plan, dice).map((sentence) => fill(sentence, { place, audience }));
  // Scripts that set no blanks between words set none between sentences either.
  const join = (...parts: (string | null)[]) =>
    parts.filter((part) => part !== null).join(language === 'zh' ? '' : ' ');
  const result = wanted.result === null ? null : dice.one(resultIn)(wanted.result);
  return {
    title,
    challenge: join(wanted.context, kind === 'OFFER' ? null : wanted.problem) || null,
    approach:
      opening === 'support' ? join(...tail) : join(kind === 'REQUEST' ? null : own.practice, ...tail, result),
    conditions: dice.chance(25) ? (own.condition ?? frames.condition) : null,
  };
}

type Opening = 'request' | 'offer' | 'twoWay' | 'support';

const tails = {
  request: 'seeks',
  offer: 'gives',
  twoWay: 'exchanges',
  support: 'supports',
} as const satisfies Record<Opening, keyof Frames>;

/** Where the sentences of the theme are few, both sentences of the frame stand. */
function tailOf(opening: Opening, plan: TextPlan, dice: Dice): readonly string[] {
  const sentences = framesIn[plan.language][tails[opening]];
  if (plan.language !== 'en') return dice.chance(50) ? sentences : [dice.one(sentences)];
  const help = opening === 'support' ? supportInEnglish[plan.modality] : undefined;
  return [...(help === undefined ? [] : [help]), dice.one(sentences)];
}

function openingOf({ kind, role }: TextPlan): Opening {
  if (role === 'FACILITATING') return 'support';
  return kind === 'OFFER' ? 'offer' : kind === 'REQUEST' ? 'request' : 'twoWay';
}

const resultIn = [
  (result: string) => `At the end both sides hold ${result}.`,
  (result: string) => `Expected result: ${result}.`,
  (result: string) => `We measure success by one thing: ${result}.`,
];

interface Material {
  readonly topic: string;
  readonly audience: string;
  readonly context: string | null;
  readonly problem: string | null;
  readonly practice: string | null;
  readonly result: string | null;
  readonly condition: string | null;
}

function materialOf(theme: string, language: TextLanguage, dice: Dice): Material {
  return language === 'en' ? inEnglish(theme, dice) : inOther(theme, language);
}

function inEnglish(theme: string, dice: Dice): Material {
  const leaf = leafInEnglish.get(theme);
  const area = areaInEnglish.get(theme.split('.')[1] ?? '');
  if (leaf && area && theme.startsWith('ECOM.')) {
    const context = dice.one([area.first, area.second, area.third]);
    return { ...leaf, context, audience: area.audience, condition: area.condition };
  }
  const { labels, definition } = findTheme(theme)!;
  const topic = lowerFirst(labels.en);
  return {
    topic,
    audience: 'practitioners and officials',
    context: definition,
    problem: `So far ${dice.one(['our means end at pilots', 'few of our staff have done it', 'each district tries its own way'])}, and we need a partner for ${topic}.`,
    practice: `For ${dice.between(3, 15)} years we have worked on ${topic}, with results that ${dice.one(['others have visited', 'were evaluated twice', 'now stand in the national plan'])}.`,
    result: null,
    condition: null,
  };
}

function inOther(theme: string, language: Exclude<TextLanguage, 'en'>): Material {
  const area = areaElsewhere.get(`${theme.split('.')[1] ?? ''} ${language}`);
  const written = theme.startsWith('ECOM.') ? area : undefined;
  return {
    topic: leafElsewhere.get(theme)?.[language] ?? rootLabel(theme, language)!,
    audience: '',
    context: null,
    problem: written?.problem ?? null,
    practice: written?.practice ?? null,
    result: null,
    condition: null,
  };
}

function rootLabel(theme: string, language: TextLanguage): string | null {
  const labels = findTheme(theme.split('.')[0]!)?.labels;
  return language === 'pt' ? null : (labels?.[language] ?? null);
}

/** A word at the beginning keeps its capital; inside a sentence it loses it. */
function fill(frame: string, values: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const value = values[name] ?? '';
    return at > 0 && name === 'modality' ? lowerFirst(value) : value;
  });
}

/** Abbreviations stay as they are. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
