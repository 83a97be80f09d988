import { byCount } from '../../engine/criteria/experience';
import { trustIn } from '../../engine/criteria/trust';
import { NEUTRAL } from '../../engine/scale';
import type { Weights } from '../../engine/default-weights';
import { levelTwo } from '../../engine/similarity';
import type { Question } from './question';

/** How the asking side stands in the pairing. */
interface Stand {
  readonly receives: boolean;
  readonly own: Weights;
  readonly theirs: Weights;
}

/** Points of EXPERIENCE and TRUST together, by the candidate's institution: exact where the asking side receives, else at most. */
export class InstitutionOutlook {
  readonly own: Int32Array;
  readonly theirs: Int32Array;
  /** The same for a candidate whose institution the viewer may not learn. */
  readonly unnamedOwn: number;
  readonly unnamedTheirs: number;
  /** By institution, where there are any: half the value of EXPERIENCE, before it is rounded down. */
  readonly ties = new Map<number, number>();
  /** What others make of the asking side. */
  readonly ownTrust: number;

  constructor(question: Question, { own, theirs, receives }: Stand) {
    const { index, member, institution, day } = question;
    const { exchanges, institutions, codes } = index;
    this.ownTrust = member.unnamed === true ? NEUTRAL : trustIn(member);
    this.unnamedOwn = NEUTRAL * (own.EXPERIENCE + own.TRUST);
    this.unnamedTheirs = theirs.EXPERIENCE * NEUTRAL + theirs.TRUST * this.ownTrust;
    for (const partner of exchanges.partnersOf(institution)) {
      const count = exchanges.countBetween(institution, partner, day.number);
      if (count > 0) this.ties.set(partner, byCount(count));
    }
    const size = institutions.trust.length;
    this.own = new Int32Array(size);
    this.theirs = new Int32Array(size);
    const areas = receives
      ? [...new Set(member.needs.map(({ theme }) => codes.areas.find(levelTwo(theme))))]
      : [];
    const ownAreas = receives ? areas : exchanges.areasOf(institution);
    let ownCount = 0;
    for (const area of ownAreas)
      ownCount = Math.max(ownCount, exchanges.countIn(institution, area, day.number));
    const experience = new Uint16Array(size);
    if (receives) {
      for (const area of areas) {
        for (const other of exchanges.activeIn(area)) {
          experience[other] = Math.max(
            experience[other]!,
            byCount(exchanges.countIn(other, area, day.number)),
          );
        }
      }
    } else {
      const most = exchanges.mostInOneArea;
      for (let other = 0; other < size; other++) experience[other] = byCount(most[other] ?? 0);
    }
    const plainTheirs = theirs.EXPERIENCE * (byCount(ownCount) >> 1) + theirs.TRUST * this.ownTrust;
    for (let other = 0; other < size; other++) {
      this.own[other] = own.EXPERIENCE * (experience[other]! >> 1) + own.TRUST * institutions.trust[other]!;
      this.theirs[other] = plainTheirs;
    }
    for (const [other, tie] of this.ties) {
      this.own[other] =
        own.EXPERIENCE * ((experience[other]! + tie) >> 1) + own.TRUST * institutions.trust[other]!;
      this.theirs[other] =
        theirs.EXPERIENCE * ((byCount(ownCount) + tie) >> 1) + theirs.TRUST * this.ownTrust;
    }
    if (member.unnamed !== true) return;
    for (let other = 0; other < size; other++) {
      this.own[other] = own.EXPERIENCE * NEUTRAL + own.TRUST * institutions.trust[other]!;
      this.theirs[other] = this.unnamedTheirs;
    }
  }
}
