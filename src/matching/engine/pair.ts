import { fit, type Fit } from './fits';
import type { Capability, Member, Role, World } from './member';

/** Who stands in a pair: the receiving role first, the giving role second. */
export type Pairing = 'BENEFICIARY_PIVOTAL' | 'BENEFICIARY_FACILITATING' | 'PIVOTAL_FACILITATING';

/** Whose judgement a score is. */
export type View = 'RECEIVER' | 'GIVER';

export const ROLES_OF: Readonly<Record<Pairing, Readonly<Record<View, Role>>>> = {
  BENEFICIARY_PIVOTAL: { RECEIVER: 'BENEFICIARY', GIVER: 'PIVOTAL' },
  BENEFICIARY_FACILITATING: { RECEIVER: 'BENEFICIARY', GIVER: 'FACILITATING' },
  PIVOTAL_FACILITATING: { RECEIVER: 'PIVOTAL', GIVER: 'FACILITATING' },
};

/** Two members in their roles, and the third who may stand by them; all that a rule or a criterion looks at. */
export class Pair {
  /** All over whom a rule is judged. */
  readonly members: readonly Member[];
  /** Found at first use, because most pairs fail a cheaper rule before anything asks for it. */
  private foundFits: readonly Fit[] | null = null;

  constructor(
    readonly pairing: Pairing,
    readonly receiver: Member,
    readonly giver: Member,
    readonly world: World,
    readonly third: Member | null = null,
  ) {
    this.members = third === null ? [receiver, giver] : [receiver, giver, third];
  }

  /** What the receiver can be given. */
  get gives(): readonly Capability[] {
    return this.third === null ? this.giver.gives : [...this.giver.gives, ...this.third.gives];
  }

  /** Each need of the receiver with what answers it best. */
  get fits(): readonly Fit[] {
    if (this.foundFits === null) {
      const gives = this.gives;
      this.foundFits = this.receiver.needs.map((need) => fit(need, gives));
    }
    return this.foundFits;
  }

  /** The member whose judgement it is. */
  judge(view: View): Member {
    return view === 'RECEIVER' ? this.receiver : this.giver;
  }

  /** The member who is judged. */
  judged(view: View): Member {
    return view === 'RECEIVER' ? this.giver : this.receiver;
  }
}
