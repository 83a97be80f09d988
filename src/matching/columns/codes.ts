import type { Standing } from '../../proposals/proposal-visibility';
import type { Capability, Member } from '../engine/member';
import { levelTwo } from '../engine/similarity';
import type { Places } from '../market-row';
import { Dictionary } from './dictionary';

/** What is alike in two capabilities as far as similarity goes. */
export type Topic = Pick<Capability, 'theme' | 'sdgTargets'>;
export type Form = Pick<Capability, 'modality' | 'importance'>;
export type Amount = Pick<Capability, 'quantity' | 'unit'>;
export type Tongue = Pick<Member, 'languages' | 'interpreter' | 'textLanguage'>;
export type Load = Pick<Member, 'capacity' | 'activeMatches'>;
/** The part of what decides who may see a proposal that many share. */
export type StandingClass = Pick<Standing, 'programmeId' | 'status' | 'visibility'>;

/** No capability stands there. */
export const NONE = 0;
/** More capabilities stand there than the columns take: as far as they go, they may be anything. */
export const ANY = 1;

/** The values that many proposals share; a column holds their numbers. */
export class Codes {
  readonly topics = new Dictionary<Topic | null>(
    (topic) => (topic ? `${topic.theme} ${topic.sdgTargets.join()}` : ''),
    (topic) => topic && { theme: topic.theme, sdgTargets: topic.sdgTargets },
  );
  readonly forms = new Dictionary<Form | null>(
    (form) => (form ? `${form.modality} ${form.importance}` : ''),
    (form) => form && { modality: form.modality, importance: form.importance },
  );
  readonly amounts = new Dictionary<Amount>(
    ({ quantity, unit }) => `${quantity} ${unit}`,
    ({ quantity, unit }) => ({ quantity, unit }),
  );
  /** Level-2 themes, in which experience is counted. */
  readonly areas = new Dictionary<string>((area) => area);
  /** The area of each topic. */
  readonly areaOfTopic: number[] = [];
  readonly traits = new Dictionary<number>((packed) => packed);
  readonly tongues = new Dictionary<Tongue>(
    ({ languages, interpreter, textLanguage }) =>
      `${textLanguage} ${interpreter} ${languages.map(({ tag, level }) => `${tag}:${level}`).join()}`,
    ({ languages, interpreter, textLanguage }) => ({ languages, interpreter, textLanguage }),
  );
  readonly places = new Dictionary<Places | null>((places) => (places ? JSON.stringify(places) : ''));
  readonly loads = new Dictionary<Load>(({ capacity, activeMatches }) => `${capacity} ${activeMatches}`);
  readonly standings = new Dictionary<StandingClass>(
    ({ programmeId, status, visibility }) => `${programmeId} ${status} ${visibility}`,
    ({ programmeId, status, visibility }) => ({ programmeId, status, visibility }),
  );
  readonly terms = new Dictionary<string>((term) => term);

  constructor() {
    // NONE and ANY, which no proposal has.
    for (const none of [null, { theme: '', sdgTargets: [] }]) this.addTopic(none);
    this.forms.add(null);
    this.forms.add({ modality: 'ANY', importance: 'MUST' } as never);
    this.amounts.add({ quantity: null, unit: null });
    this.places.add(null);
    // What is gone has trait 0: not open, so that it bars itself everywhere.
    this.traits.add(-1);
  }

  addTopic(topic: Topic | null): number {
    const number = this.topics.add(topic);
    if (number === this.areaOfTopic.length) {
      this.areaOfTopic.push(this.areas.add(topic === null ? '' : levelTwo(topic.theme)));
    }
    return number;
  }
}
