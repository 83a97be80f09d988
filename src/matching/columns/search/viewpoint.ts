import { isNamed, isVisible, type Standing } from '../../../proposals/proposal-visibility';
import { epochDay } from '../../../validation/dates';
import type { StandingClass } from '../codes';
import { standingAt, toColumnDay } from '../encode';
import type { Page } from '../page';
import type { Question } from './question';

/** Somebody's proposal that nothing is known of but its class; nobody acts for it, is invited to it or has a part in it. */
const somebodys = { id: '', institutionId: '', validUntil: '9999-12-31' };

/** What the asking side and the viewer make of a row, apart from any assignment of roles. */
export class Viewpoint {
  /** The asking side's window and duration; 0 where left open. */
  readonly from: number;
  readonly to: number;
  readonly duration: number;
  /** By trait: whether a candidate asks for a different situation. */
  readonly different: Int16Array;
  /** By standing, for whoever has no part in the proposal: sees it while it is valid; sees it later; learns whose it is. */
  private readonly seenWhileValid: Uint8Array;
  private readonly seenLater: Uint8Array;
  readonly named: Uint8Array;
  private readonly asOf: number;
  private readonly today: number;
  private readonly refused: ReadonlySet<number>;
  /** Institutions and proposals in which the viewer has a part, so that each is judged by itself. */
  private readonly ownInstitutions: ReadonlySet<number>;
  private readonly ownProposals: ReadonlySet<number>;

  constructor(private readonly question: Question) {
    const { index, member, day, viewer } = question;
    const { scope, today } = viewer;
    const { codes, proposals, institutions } = index;
    this.from = member.window === null ? 0 : toColumnDay(member.window.from);
    this.to = member.window === null ? 0 : toColumnDay(member.window.to);
    this.duration = member.durationDays ?? 0;
    this.different = question.meetings.different;
    const byStanding = (judge: (standing: Standing) => boolean) =>
      Uint8Array.from(codes.standings.values, (standing: StandingClass) =>
        Number(judge({ ...somebodys, ...standing })),
      );
    this.seenWhileValid = byStanding((standing) => isVisible(scope, standing, today));
    this.seenLater = byStanding((standing) =>
      isVisible(scope, { ...standing, validUntil: '0000-01-01' }, today),
    );
    this.named = byStanding((standing) => isNamed(scope, standing));
    this.asOf = toColumnDay(day.number);
    this.today = toColumnDay(epochDay(today));
    const numbers = (ids: Iterable<string>, numberOf: (id: string) => number) =>
      new Set([...ids].map(numberOf).filter((number) => number >= 0));
    this.refused = numbers(index.vetoes.around(member.id), (id) => proposals.numberOf(id));
    this.ownInstitutions = numbers(scope.institutions, (id) => institutions.ids.numberOf(id));
    this.ownProposals = numbers([...scope.invited, ...scope.partnered], (id) => proposals.numberOf(id));
  }

  isLive({ columns }: Page, at: number): boolean {
    return columns.validUntil[at]! >= this.asOf;
  }

  /** Whether the viewer sees it, and neither side has declined the other. */
  mayPair(page: Page, at: number): boolean {
    return !this.refused.has(page.columns.proposal[at]!) && this.sees(page, at);
  }

  sees(page: Page, at: number): boolean {
    const { columns } = page;
    const standing = columns.standing[at]!;
    const table = columns.validUntil[at]! >= this.today ? this.seenWhileValid : this.seenLater;
    return table[standing] === 1 || (this.hasPart(page, at) && this.seesOwn(page, at));
  }

  isNamed(page: Page, at: number): boolean {
    if (this.named[page.columns.standing[at]!] === 1) return true;
    return this.hasPart(page, at) && isNamed(this.question.viewer.scope, this.standingOf(page, at));
  }

  private hasPart({ columns }: Page, at: number): boolean {
    const { ownInstitutions, ownProposals } = this;
    return (
      (ownInstitutions.size > 0 && ownInstitutions.has(columns.institution[at]!)) ||
      (ownProposals.size > 0 && ownProposals.has(columns.proposal[at]!))
    );
  }

  private seesOwn(page: Page, at: number): boolean {
    const { scope, today } = this.question.viewer;
    return isVisible(scope, this.standingOf(page, at), today);
  }

  private standingOf(page: Page, at: number): Standing {
    return standingAt(page, at, this.question.index);
  }
}
