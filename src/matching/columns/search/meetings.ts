import { funding } from '../../engine/criteria/funding';
import type { Capability, Member } from '../../engine/member';
import { modalitySimilarity } from '../../engine/modalities';
import { Pair } from '../../engine/pair';
import { sameLanguage } from '../../engine/languages';
import { geography } from '../../engine/criteria/geography';
import type { MarketDay } from '../../market-day';
import type { MarketEntry } from '../../market-row';
import { inGeography } from '../../engine/rules/conditions';
import type { Rule } from '../../engine/rules/failed-rule';
import { fundingClosed, logisticsBrought } from '../../engine/rules/gaps';
import { hasCapacity, isLive, isVerified } from '../../engine/rules/standing';
import { FULL, NEUTRAL } from '../../engine/scale';
import { similarity } from '../../engine/similarity';
import { ANY, NONE, type Codes } from '../codes';
import type { Dictionary } from '../dictionary';
import { unpackTrait } from '../trait';
import { anywhere, specimen } from './specimen';
import { BARRED } from './barred';
import { SpokenLanguages } from './spoken-languages';

const traitRules: readonly Rule[] = [isLive, hasCapacity, isVerified];
const gapRules: readonly Rule[] = [fundingClosed, logisticsBrought];

/** Values kept at most, in all tables together. */
const mostKept = 16_000_000;

/**
 * What each value of a column means to one value of the asking side, whoever the two are. The pure core fills the tables, so that
 * there is no second formula that would have to agree with it; a table is kept for the next who asks.
 */
export class Meetings {
  private kept = new Map<string, Int16Array>();
  private size = 0;

  constructor(private readonly codes: Codes) {}

  /** FUNDING by trait, or that a rule about what is in the traits bars it; of rules about gaps only where they bind. */
  funding(own: number, gapsBind: boolean): Int16Array {
    const asking = traitMember(own);
    const rules = gapsBind ? [...traitRules, ...gapRules] : traitRules;
    return this.table(`trait ${own} ${gapsBind}`, this.codes.traits, (packed) => {
      if (packed < 0) return BARRED;
      const pair = new Pair('BENEFICIARY_PIVOTAL', asking, traitMember(packed), anywhere);
      return rules.every((rule) => rule(pair) === null)
        ? (funding.value(pair, 'RECEIVER') ?? NEUTRAL)
        : BARRED;
    });
  }

  /** Whether a candidate asks for a different situation, by trait. */
  get different(): Int16Array {
    return this.table('different', this.codes.traits, (packed) =>
      Number(unpackTrait(packed).differentContext),
    );
  }

  /** LANGUAGE by tongue; two who cannot talk are barred where the rule binds, and else worth nothing. */
  language(member: Member, binds: boolean): Int16Array {
    const { languages, interpreter } = member;
    const own = new SpokenLanguages(member);
    const key = `tongue ${binds} ${interpreter} ${languages.map(({ tag, level }) => `${tag}:${level}`).join()}`;
    return this.table(key, this.codes.tongues, (tongue) => {
      const value = own.with(tongue);
      return value === BARRED && !binds ? 0 : value;
    });
  }

  /** Whether texts can be compared, by tongue. */
  comparable({ textLanguage }: Member): Int16Array {
    return this.table(`text ${textLanguage}`, this.codes.tongues, (tongue) =>
      Number(sameLanguage(textLanguage, tongue.textLanguage)),
    );
  }

  /** The GEOGRAPHY of whoever has the places, by places, where the other is from that country; or that they refuse it. */
  geography(country: string | null, day: MarketDay): Int16Array {
    const other = { ...specimen, country };
    return this.table(`places ${country} ${day.asOf} ${day.version}`, this.codes.places, (places) => {
      const pair = new Pair(
        'BENEFICIARY_PIVOTAL',
        day.member({ member: specimen, places } as MarketEntry),
        other,
        anywhere,
      );
      return inGeography(pair) === null ? (geography.value(pair, 'RECEIVER') ?? NEUTRAL) : BARRED;
    });
  }

  /** Similarity is symmetric, so the same table serves a need and a give. */
  similarity(capability: Capability): Int16Array {
    const key = `topic ${capability.theme} ${capability.sdgTargets.join()}`;
    return this.table(key, this.codes.topics, (topic, number) =>
      topic === null || number === NONE
        ? 0
        : number === ANY
          ? FULL
          : similarity(capability, topic as Capability),
    );
  }

  /** Likeness of modality by form. */
  likeness({ modality }: Capability): Int16Array {
    return this.table(`form ${modality}`, this.codes.forms, (form, number) =>
      form === null || number === NONE
        ? 0
        : number === ANY
          ? FULL
          : modalitySimilarity(modality, form.modality),
    );
  }

  private table<T>(
    key: string,
    { values }: Dictionary<T>,
    valueOf: (value: T, number: number) => number,
  ): Int16Array {
    const known = this.kept.get(key);
    if (known?.length === values.length) return known;
    const found = new Int16Array(values.length);
    if (known) found.set(known);
    for (let at = known?.length ?? 0; at < values.length; at++) found[at] = valueOf(values[at]!, at);
    this.size += found.length - (known?.length ?? 0);
    if (this.size > mostKept) {
      this.kept.clear();
      this.size = found.length;
    }
    this.kept.set(key, found);
    return found;
  }
}

function traitMember(packed: number): Member {
  const { full, ...known } = unpackTrait(packed);
  return { ...specimen, ...known, capacity: full ? 0 : null };
}
