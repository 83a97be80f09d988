import { ROLES_OF } from '../../engine/pair';
import type { Pairing } from '../../engine/pair';
import type { Member, Role } from '../../engine/member';
import type { Candidate } from '../../engine/triangle/candidate';
import type { Candidates } from '../../engine/triangle/candidates';
import { viewOf } from '../../engine/triangle/seats';
import type { TriangleSearch } from '../../engine/triangle/triangle-search';
import { Judge } from './judge';
import { Outlook } from './outlook';
import type { Question } from './question';
import { TextQuery } from './text-query';
import { Viewpoint } from './viewpoint';

/** A candidate whose score is known by the columns, and who is decoded when somebody looks at it. */
class FoundCandidate implements Candidate {
  private decoded: Member | null = null;

  constructor(
    private readonly question: Question,
    private readonly proposal: number,
    readonly score: number,
    readonly points: number,
  ) {}

  get member(): Member {
    const { index, view } = this.question;
    return (this.decoded ??= view.member(index.proposals.idOf(this.proposal))!);
  }
}

/** Seats all who can stand in a triple with the one who asks, judged by the columns as `consider` judges members. */
export function seatFromColumns(search: TriangleSearch, question: Question): void {
  const { member, day, view } = question;
  if (member.validUntil < day.number || !view.world.visible(member.id)) return;
  const viewpoint = new Viewpoint(question);
  for (const candidates of search.stands) {
    const { seats } = candidates;
    const seated = (role: Role, pairing: Pairing) => found(question, viewpoint, candidates, role, pairing);
    for (const candidate of seated(seats.row, seats.rowPairing)) candidates.seatRow(candidate);
    for (const candidate of seated(seats.column, seats.columnPairing)) candidates.seatColumn(candidate);
  }
}

function* found(
  question: Question,
  viewpoint: Viewpoint,
  { seats, weighings }: Candidates,
  role: Role,
  pairing: Pairing,
): Generator<Candidate> {
  const receives = viewOf(seats.anchor, pairing) === 'RECEIVER';
  const assignment = {
    own: seats.anchor,
    other: ROLES_OF[pairing][receives ? 'GIVER' : 'RECEIVER'],
    pairing,
    receives,
  };
  const outlook = new Outlook(question, { assignment, weighing: weighings[pairing] }, 'TRIPLE');
  const judge = new Judge(outlook, viewpoint, new TextQuery(question, receives));
  for (const group of question.index.groups.values()) {
    if (!group.roles.includes(role) || outlook.from(group.country) === null) continue;
    for (const page of group.pages) {
      for (let at = 0; at < page.count; at++) {
        if (page.columns.trait[at] === 0) continue;
        const score = judge.score(page, at);
        if (score === null) continue;
        yield new FoundCandidate(question, page.columns.proposal[at]!, score.score, score.points);
      }
    }
  }
}
