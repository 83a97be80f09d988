import { Client } from 'pg';
import { copyIn } from '../../src/database/copy';
import { defaultProfile } from '../../src/eligibility/default-profile';
import { themes } from '../../src/reference/data/themes';
import { addDays, dayOf } from '../../src/validation/dates';
import { Random } from '../../test/support/random';

/** Themes, countries and institutions by how often they occur: a few are everywhere, most are seldom. */
class Skewed<T> {
  constructor(private readonly items: readonly T[]) {}

  draw(random: Random): T {
    return this.items[Math.floor(this.items.length * random.next() ** 2)]!;
  }
}

const leaves = new Skewed(themes.filter(({ level }) => level === 3));
const modalities = new Skewed(
  'TRAINING_COURSE SHORT_TERM_EXPERT STUDY_VISIT POLICY_DIALOGUE JOINT_PROJECT MENTORING DATA_OR_TOOLS PEER_REVIEW TECHNOLOGY_TRANSFER FINANCE'.split(
    ' ',
  ),
);
const languages = new Skewed(['en', 'fr', 'es', 'pt', 'ar', 'zh', 'ru', 'sw', 'vi', 'km']);
const levels = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
const words = new Skewed(Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`));
const stamp = '2026-01-01T00:00:00Z';

/** A world by COPY: as skewed as the demonstration's, and a thousand times faster to make. */
export async function copyWorld(url: string, proposals: number, now: Date): Promise<void> {
  const today = dayOf(now);
  const random = new Random(7);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `TRUNCATE institution, proposal, capability, exchange, reply_record, market_position, lexicon, lexicon_term CASCADE`,
    );
    // Foreign keys hold by the making; triggers would write a position for each of a million rows.
    await client.query(`SET session_replication_role = replica`);
    const institutions = Math.max(10, proposals >> 3);
    const copy = (table: string, lines: Iterable<string>) =>
      copyIn(client, `COPY ${table} FROM STDIN`, batches(lines));
    const south = new Skewed(await countriesOfTheSouth(client));
    const north = ['DEU', 'JPN', 'KOR', 'NOR', 'FRA', 'ESP'];
    await copy(
      'institution (id, name, type, country, verification_state, verification_level, illustrative, terms, revision, created_at, updated_at, aliases)',
      repeat(institutions, (at) => {
        const country = facilitates(at) ? (at % 60 === 0 ? null : random.pick(north)) : south.draw(random);
        const level = random.integer(0, 4);
        return [
          idOf(1, at),
          `I${at}`,
          '10',
          country,
          level > 0 ? 'VERIFIED' : 'UNVERIFIED',
          level,
          't',
          '{}',
          1,
          stamp,
          stamp,
          '{}',
        ];
      }),
    );
    await copy(
      'reply_record (institution_id, asked, answered)',
      repeat(institutions, (at) => {
        const asked = random.integer(0, 20);
        return [idOf(1, at), asked, random.integer(0, asked)];
      }),
    );
    const capabilities: string[] = [];
    const owners = new Skewed(Array.from({ length: institutions }, (_, at) => at));
    await copy(
      'proposal (id, institution_id, kind, roles, title, language, window_from, window_to, duration_days, languages, interpreter, brings_logistics, needs_logistics, funding, target_places, excluded_places, preferred_places, avoided_places, different_context, minimum_verification, capacity, visibility, status, valid_until, illustrative, terms, revision, created_at, updated_at, published_at)',
      repeat(proposals, (at) => {
        const owner = owners.draw(random);
        const kind = facilitates(owner)
          ? 'FACILITATING'
          : random.pick(['OFFER', 'OFFER', 'REQUEST', 'REQUEST', 'TWO_WAY']);
        const id = idOf(2, at);
        const theme = leaves.draw(random);
        const capability = (side: string, position: number) => {
          const { code, sdgTargets } = position === 0 ? theme : leaves.draw(random);
          const modality = modalities.draw(random);
          const counted = random.chance(0.7);
          capabilities.push(
            line([
              id,
              side,
              position,
              code,
              `{${random.chance(0.6) ? sdgTargets.slice(0, random.integer(1, 2)).join() : ''}}`,
              modality,
              counted ? random.integer(1, 30) * 5 : null,
              counted ? (modality.length % 2 === 0 ? 'PEOPLE' : 'DAYS') : null,
              side === 'NEEDS' ? random.pick(['MUST', 'SHOULD', 'SHOULD', 'COULD']) : null,
            ]),
          );
        };
        const many = () => random.pick([1, 1, 2, 2, 3]);
        if (kind !== 'REQUEST') for (let give = many(); give-- > 0;) capability('GIVES', give);
        if (kind === 'REQUEST' || kind === 'TWO_WAY')
          for (let need = many(); need-- > 0;) capability('NEEDS', need);
        const roles = {
          FACILITATING: 'FACILITATING',
          OFFER: 'PIVOTAL',
          REQUEST: 'BENEFICIARY',
          TWO_WAY: 'BENEFICIARY,PIVOTAL',
        };
        const from = random.integer(10, 200);
        const spoken = [...new Set([languages.draw(random), languages.draw(random)])].map((tag) => ({
          tag,
          level: random.pick(levels),
        }));
        const terms = new Set(Array.from({ length: random.integer(15, 40) }, () => words.draw(random)));
        const funding =
          kind === 'REQUEST'
            ? ['NEEDS', 'COST_SHARED', 'IN_KIND_ONLY', 'NONE_NEEDED', null]
            : ['OFFERS', 'COST_SHARED', 'IN_KIND_ONLY', 'NONE_NEEDED', null];
        return [
          id,
          idOf(1, owner),
          kind === 'FACILITATING' ? 'OFFER' : kind,
          `{${roles[kind as keyof typeof roles]}}`,
          `P${at}`,
          random.chance(0.7) ? 'en' : random.pick(['fr', 'es']),
          addDays(today, from),
          addDays(today, from + random.integer(20, 200)),
          random.integer(3, 20),
          JSON.stringify(spoken),
          flag(random.chance(0.08)),
          flag(random.chance(0.3)),
          flag(random.chance(0.08)),
          random.pick(funding),
          random.chance(0.05) ? '{LDC,LLDC}' : '{}',
          '{}',
          random.chance(0.3) ? `{${random.pick(['LDC', 'G77', 'AU', 'ASEAN', '002', '142'])}}` : '{}',
          random.chance(0.04) ? '{061}' : '{}',
          flag(random.chance(0.1)),
          random.chance(0.05) ? random.integer(1, 2) : 0,
          random.chance(0.4) ? random.integer(1, 6) : null,
          random.pick([
            'PUBLIC',
            'PUBLIC',
            'PUBLIC',
            'PUBLIC',
            'PUBLIC',
            'PUBLIC',
            'MEMBERS',
            'ANONYMISED_UNTIL_MUTUAL',
          ]),
          random.chance(0.88) ? 'PUBLISHED' : random.pick(['DRAFT', 'PAUSED', 'EXPIRED']),
          addDays(today, random.integer(-5, 300)),
          't',
          `{${[...terms].sort().join()}}`,
          1,
          stamp,
          stamp,
          stamp,
        ];
      }),
    );
    await copy(
      'capability (proposal_id, side, position, theme, sdg_targets, modality, quantity, unit, importance)',
      capabilities,
    );
    await copy(
      'exchange (id, provider_id, recipient_id, theme, completed_on, source, illustrative)',
      repeat(proposals >> 2, (at) => {
        const provider = owners.draw(random);
        return [
          idOf(3, at),
          idOf(1, provider),
          idOf(1, (provider + 1 + random.integer(0, institutions - 2)) % institutions),
          leaves.draw(random).code,
          addDays(today, -random.integer(10, 2_000)),
          'bench',
          't',
        ];
      }),
    );
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

function facilitates(institution: number): boolean {
  return institution % 15 === 0;
}

async function countriesOfTheSouth(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ country: string }>(
    'SELECT country FROM group_membership WHERE superseded_at IS NULL AND group_code = ANY($1) GROUP BY country ORDER BY md5(country)',
    [defaultProfile(new Date()).groups],
  );
  return rows.map(({ country }) => country);
}

function idOf(kind: number, at: number): string {
  const mixed = (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${mixed}-000${kind}-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

function flag(value: boolean): string {
  return value ? 't' : 'f';
}

function* repeat(count: number, row: (at: number) => readonly (string | number | null)[]): Generator<string> {
  for (let at = 0; at < count; at++) yield line(row(at));
}

function line(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => value ?? '\\N').join('\t')}\n`;
}

function* batches(lines: Iterable<string>): Generator<string, undefined> {
  let batch: string[] = [];
  for (const one of lines) {
    batch.push(one);
    if (batch.length < 500) continue;
    yield batch.join('');
    batch = [];
  }
  yield batch.join('');
  return undefined;
}
