import { seriesColour } from '../graph/colouring';
import type { FoundMatch, FoundSide } from './find-parts';

/** `points` of a score of 10000: a hundred million. */
const whole = 100_000_000;

/** What each score is made of: a bar for each side, a piece for each criterion. */
export function MatchBars({ matches }: { readonly matches: readonly FoundMatch[] }) {
  const criteria = [
    ...new Set(
      matches.flatMap(({ sides }) => sides.flatMap((side) => side.contributions.map((c) => c.criterion))),
    ),
  ];
  const colourOf = (criterion: string) => seriesColour(criteria.indexOf(criterion));
  return (
    <section className="bars" aria-label="What the scores are made of">
      <ul className="legend" aria-label="Legend">
        {criteria.map((criterion) => (
          <li key={criterion}>
            <i className="dot" style={{ background: colourOf(criterion) }} /> {criterion}
          </li>
        ))}
      </ul>
      {matches.map((match, at) => (
        <article key={at} className="match">
          <h3>
            <span dir="auto">{match.title}</span> {match.score !== null && <b>{percent(match.score)}</b>}
          </h3>
          {match.sides.map((side, index) => (
            <Bar key={index} side={side} colourOf={colourOf} />
          ))}
        </article>
      ))}
    </section>
  );
}

function Bar({
  side,
  colourOf,
}: {
  readonly side: FoundSide;
  readonly colourOf: (criterion: string) => string;
}) {
  const spoken = side.contributions
    .map(({ criterion, points }) => `${criterion} ${share(points)}`)
    .join(', ');
  return (
    <div className="bar-row">
      <span className="bar-name">{side.name}</span>
      <span className="bar" role="img" aria-label={`${side.name}: ${spoken}`}>
        {side.contributions.map(({ criterion, points, weight, value }) => (
          <i
            key={criterion}
            style={{ width: share(points), background: colourOf(criterion) }}
            title={`${criterion}: ${share(points)}${weight === null ? '' : `, weight ${percent(weight)}`}${value === null ? '' : `, value ${percent(value)}`}`}
          />
        ))}
      </span>
      <span className="bar-score">{side.score === null ? '' : percent(side.score)}</span>
    </div>
  );
}

function share(points: number): string {
  return `${((100 * points) / whole).toFixed(1)}%`;
}

function percent(score: number): string {
  return `${(score / 100).toFixed(1)}%`;
}
