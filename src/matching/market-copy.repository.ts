import type { Client } from 'pg';
import { CopiedRow } from '../database/copied-row';
import { copyOut } from '../database/copy';
import { isoDate } from '../validation/dates';
import type { Capability, Role } from './engine/member';
import type { MarketRow } from './market-row';

/** The same rows as `marketRows` gives, in one statement and a form that is read several times faster. */
const statement = `
  COPY (
    SELECT p.id, p.institution_id, i.country, k.programme_id, array_to_string(p.roles, ','), p.window_from, p.window_to, p.duration_days,
           p.languages::text, p.interpreter, p.brings_logistics, p.needs_logistics, p.funding,
           array_to_string(p.target_places, ','), array_to_string(p.excluded_places, ','), array_to_string(p.preferred_places, ','),
           array_to_string(p.avoided_places, ','), p.different_context, p.language, array_to_string(p.terms, ' '), p.status, p.visibility,
           p.valid_until, p.capacity, p.minimum_verification, i.verification_state, i.verification_level, r.asked, r.answered, m.active,
           v.declined, c.gives, c.needs
    FROM proposal p JOIN institution i ON i.id = p.institution_id
    LEFT JOIN call k ON k.id = p.call_id
    LEFT JOIN reply_record r ON r.institution_id = i.id
    LEFT JOIN (SELECT proposal_id, count(*)::int AS active FROM commitment WHERE closed_at IS NULL GROUP BY 1) m ON m.proposal_id = p.id
    LEFT JOIN (SELECT proposal_id, string_agg(declined_id::text, ',') AS declined FROM veto GROUP BY 1) v ON v.proposal_id = p.id
    LEFT JOIN (
      SELECT proposal_id, string_agg(one, ';' ORDER BY position) FILTER (WHERE side = 'GIVES') AS gives,
             string_agg(one, ';' ORDER BY position) FILTER (WHERE side = 'NEEDS') AS needs
      FROM capability, concat_ws('|', theme, array_to_string(sdg_targets, ','), modality, coalesce(quantity::text, ''), coalesce(unit, ''),
        coalesce(importance, '')) AS one
      GROUP BY proposal_id
    ) c ON c.proposal_id = p.id
  ) TO STDOUT (FORMAT binary)`;

/** Hands over every row of the market, one by one. */
export async function copyMarketRows(client: Client, take: (row: MarketRow) => void): Promise<void> {
  const row = new CopiedRow();
  const languages = remembered((text) => JSON.parse(text) as MarketRow['languages']);
  const list = remembered((text) => (text === '' ? [] : text.split(',')));
  const capability = remembered(toCapability);
  const capabilities = (text: string | null) => text?.split(';').map(capability) ?? [];
  await copyOut(client, statement, (chunk) => {
    if (!row.begin(chunk)) return;
    // The values stand in the order of the statement.
    take({
      id: row.uuid(),
      institution_id: row.uuid(),
      country: row.textOrNull(),
      programme_id: row.uuidOrNull(),
      roles: list(row.text()) as Role[],
      window_from: dateOf(row.dayOrNull()),
      window_to: dateOf(row.dayOrNull()),
      duration_days: row.integerOrNull(),
      languages: languages(row.text()),
      interpreter: row.boolean(),
      brings_logistics: row.boolean(),
      needs_logistics: row.boolean(),
      funding: row.textOrNull() as MarketRow['funding'],
      target_places: list(row.text()),
      excluded_places: list(row.text()),
      preferred_places: list(row.text()),
      avoided_places: list(row.text()),
      different_context: row.boolean(),
      language: row.text(),
      terms: termsOf(row.text()),
      status: row.text() as MarketRow['status'],
      visibility: row.text() as MarketRow['visibility'],
      valid_until: isoDate(row.day()),
      capacity: row.integerOrNull(),
      minimum_verification: row.integer() as MarketRow['minimum_verification'],
      verification_state: row.text() as MarketRow['verification_state'],
      verification_level: row.integer() as MarketRow['verification_level'],
      asked: row.integerOrNull() ?? 0,
      answered: row.integerOrNull() ?? 0,
      active_matches: row.integerOrNull() ?? 0,
      declined: list(row.textOrNull() ?? ''),
      gives: capabilities(row.textOrNull()),
      needs: capabilities(row.textOrNull()),
    });
  });
}

function toCapability(text: string): Capability {
  const [theme, targets, modality, quantity, unit, importance] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    theme,
    sdgTargets: targets === '' ? [] : targets.split(','),
    modality: modality as Capability['modality'],
    quantity: quantity === '' ? null : Number(quantity),
    unit: unit === '' ? null : unit,
    importance: importance === '' ? null : (importance as Capability['importance']),
  };
}

function dateOf(day: number | null): string | null {
  return day === null ? null : isoDate(day);
}

/** Terms hold letters and digits only. */
function termsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** What many rows share is made once. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
