import { useMemo, type CSSProperties } from 'react';
import { seriesColour } from '../graph/colouring';
import { calendarOf, type Box } from './calendar-days';
import type { FoundEntry } from './find-parts';

const zone = { timeZone: 'UTC' } as const;
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', ...zone });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', ...zone });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...zone });

/** Hours down, days across, in UTC as the API answers; one below the other where there is no room for that. */
export function Timetable({ entries }: { readonly entries: readonly FoundEntry[] }) {
  const { firstHour, lastHour, days, long } = useMemo(() => calendarOf(entries), [entries]);
  const places = useMemo(() => [...new Set(entries.map(({ place }) => place))].sort(), [entries]);
  const colourOf = (place: string) => seriesColour(places.indexOf(place));
  const hours = Array.from({ length: lastHour - firstHour }, (_, at) => firstHour + at);
  return (
    <section
      className="timetable"
      aria-label="Timetable, in UTC"
      style={{ '--hours': hours.length } as CSSProperties}
    >
      {long.length > 0 && (
        <ul className="long-entries" aria-label="Longer than a day">
          {long.map((entry, at) => (
            <li key={at} style={{ borderColor: colourOf(entry.place) }}>
              <span>
                {date.format(entry.startsAt)} – {date.format(entry.endsAt)}
              </span>{' '}
              <strong dir="auto">{entry.title}</strong> {entry.place}
            </li>
          ))}
        </ul>
      )}
      <div className="days">
        <div className="hours" aria-hidden="true">
          <b>UTC</b>
          {hours.map((at) => (
            <span key={at}>{String(at).padStart(2, '0')}:00</span>
          ))}
        </div>
        {days.map(({ day: midnight, boxes }) => (
          <section
            key={midnight.getTime()}
            className="day"
            aria-label={date.format(midnight)}
            style={{ '--most': Math.max(...boxes.map(({ lanes }) => lanes)) } as CSSProperties}
          >
            <h3>{day.format(midnight)}</h3>
            <ol>
              {boxes.map((box, at) => (
                <Session key={at} box={box} colour={colourOf(box.entry.place)} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function Session({ box, colour }: { readonly box: Box; readonly colour: string }) {
  const { title, place, startsAt, endsAt } = box.entry;
  const at = { '--from': box.from, '--length': box.hours, '--lane': box.lane, '--lanes': box.lanes };
  return (
    // Reached by Tab, because a short one shows the whole of its text only when it is looked at.
    <li tabIndex={0} style={{ ...at, borderColor: colour }}>
      <strong dir="auto">{title}</strong>
      <time dateTime={startsAt.toISOString()}>
        {clock.format(startsAt)} – {clock.format(endsAt)}
      </time>
      {place !== '' && <span>{place}</span>}
    </li>
  );
}
