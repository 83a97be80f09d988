import fc from 'fast-check';
import { viewIndex } from '../../../src/matching/columns/index-view';
import { Meetings } from '../../../src/matching/columns/search/meetings';
import { askAbout } from '../../../src/matching/columns/search/question';
import { seatFromColumns } from '../../../src/matching/columns/search/triple-candidates';
import { TermWeights } from '../../../src/matching/columns/term-weights';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import type { Candidate } from '../../../src/matching/engine/triangle/candidate';
import { TriangleSearch } from '../../../src/matching/engine/triangle/triangle-search';
import { MarketDay } from '../../../src/matching/market-day';
import { viewMarket } from '../../../src/matching/market-view';
import { isoDate } from '../../../src/validation/dates';
import { Dice } from '../engine/random-world';
import { indexOf, randomMarket, randomScopes } from './random-market';

const profile = { groups: ['DAC_ODA'], alsoCountries: [], exceptCountries: [] } as never;

/** By id, each with all that the search goes by. */
function plain(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ member, score, points }) => `${member.id} ${score} ${points}`).sort();
}

function wholeOrder(search: TriangleSearch): readonly string[] {
  const enumeration = search.enumeration();
  while (!enumeration.complete) enumeration.advance();
  return enumeration.proven.map(({ beneficiary, pivotal, facilitating, score, points }) =>
    [beneficiary, pivotal, facilitating, score, points].join(' '),
  );
}

describe('the candidates for triples that the columns find', () => {
  it('are those of the pure core, with the same scores, and make the same triples', () => {
    const seen = { rows: 0, columns: 0, triples: 0 };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(0, 3, 8),
        fc.option(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })),
        fc.constantFrom(0, -40, 25, 200),
        (seed, hardship, stated, shift) => {
          const dice = new Dice(seed);
          const market = randomMarket(seed, 60, hardship);
          const index = indexOf(market, dice);
          const meetings = new Meetings(index.codes);
          const terms = new TermWeights(index.codes.terms, market.lexicon);
          const weights =
            stated?.some((weight) => weight > 0) === true
              ? Object.fromEntries(CRITERION_CODES.map((code, at) => [code, stated[at]!]))
              : null;
          const asOf = isoDate(20_000 + shift);
          for (const scope of randomScopes(dice, market)) {
            const viewer = { scope, profile, asOf, today: isoDate(20_000) };
            const exact = viewMarket(market, viewer);
            const day = new MarketDay(market.memberships, asOf);
            const view = viewIndex(index, market.lexicon, day, viewer);
            for (const id of dice.shuffled([...market.entries.keys()]).slice(0, 6)) {
              const member = exact.member(id);
              if (member === null) continue;
              const expected = new TriangleSearch(member, exact.world, { weights });
              for (const candidate of exact.members()) expected.consider(candidate);
              const found = new TriangleSearch(view.member(id)!, view.world, { weights });
              seatFromColumns(found, askAbout(member, { index, meetings, terms, day, viewer, view }));
              found.stands.forEach(({ rows, columns }, stand) => {
                expect(plain(rows)).toEqual(plain(expected.stands[stand]!.rows));
                expect(plain(columns)).toEqual(plain(expected.stands[stand]!.columns));
                seen.rows += rows.length;
                seen.columns += columns.length;
              });
              const triples = wholeOrder(found);
              expect(triples).toEqual(wholeOrder(expected));
              seen.triples += triples.length;
            }
          }
        },
      ),
      { numRuns: 25, seed: 20_261_124 },
    );
    expect(seen.rows).toBeGreaterThan(1_000);
    expect(seen.columns).toBeGreaterThan(1_000);
    expect(seen.triples).toBeGreaterThan(100);
  });
});
