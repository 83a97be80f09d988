import fc from 'fast-check';
import { viewIndex } from '../../../src/matching/columns/index-view';
import { Search, type SearchOptions } from '../../../src/matching/columns/search/search';
import { Meetings } from '../../../src/matching/columns/search/meetings';
import { askAbout } from '../../../src/matching/columns/search/question';
import { TermWeights } from '../../../src/matching/columns/term-weights';
import { compare, type Position } from '../../../src/matching/engine/order';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import { explain } from '../../../src/matching/engine/explain';
import { Ranking } from '../../../src/matching/engine/rank';
import { MarketDay } from '../../../src/matching/market-day';
import { viewMarket } from '../../../src/matching/market-view';
import { isoDate } from '../../../src/validation/dates';
import { Dice } from '../engine/random-world';
import { indexOf, randomMarket, randomScopes } from './random-market';

const plain = ({ eligible, score, points, id }: Position): Position => ({ eligible, score, points, id });

/** Who counts as the South. */
const profiles = [
  { groups: ['DAC_ODA'], alsoCountries: [], exceptCountries: [] },
  { groups: ['G77', 'LDC'], alsoCountries: ['DEU'], exceptCountries: ['BRA'] },
] as const;

describe('the search in columns and the pure core', () => {
  it('give the same rows, scores, points and counts, and the same explanations', () => {
    const seen = { eligible: 0, barred: 0, pages: 0, unnamed: 0 };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(0, 3, 8),
        fc.constantFrom(null, 'BENEFICIARY', 'PIVOTAL', 'FACILITATING'),
        fc.option(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })),
        fc.constantFrom(5_000, 0, 10_000, 7_300),
        fc.constantFrom(0, -40, 25, 200),
        (seed, hardship, role, stated, ownShare, shift) => {
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
            const profile = dice.one(profiles) as never;
            const viewer = { scope, profile, asOf, today: isoDate(20_000) };
            const exact = viewMarket(market, viewer);
            const day = new MarketDay(market.memberships, asOf);
            const view = viewIndex(index, market.lexicon, day, viewer);
            for (const id of dice.shuffled([...market.entries.keys()]).slice(0, 6)) {
              const member = exact.member(id);
              expect(view.member(id)).toEqual(member);
              if (member === null) continue;
              if (member.unnamed === true) seen.unnamed++;
              const question = askAbout(member, { index, meetings, terms, day, viewer, view });
              const options = { role, weights, ownShare };
              const search = (more: Partial<SearchOptions>) =>
                new Search(question, { ...options, first: 1_000, ...more }).run();

              const whole = new Ranking(member, exact.world, { ...options, barred: true });
              for (const candidate of exact.members()) whole.consider(candidate);
              const expected = whole.inOrder();
              const all = search({ barred: true });
              expect(all.rows.map(plain)).toEqual(expected.map(plain));
              expect(all.counts).toEqual({ eligible: whole.eligible, barred: whole.barred });
              const eligible = expected.filter((row) => row.eligible);
              expect(search({}).rows).toEqual(
                eligible.map((row) => ({ ...plain(row), assignment: row.assignment })),
              );
              expect(search({ first: 3 }).rows.map(plain)).toEqual(eligible.slice(0, 3).map(plain));
              const after = expected.length > 0 ? dice.one(expected) : null;
              if (after !== null) {
                const behind = expected.filter((row) => compare(row, after) > 0).map(plain);
                const page = search({ first: 4, after, barred: true });
                expect(page.rows.map(plain)).toEqual(behind.slice(0, 4));
                expect(search({ first: 4, after }).rows.map(plain)).toEqual(
                  behind.filter((row) => row.eligible).slice(0, 4),
                );
                seen.pages++;
              }
              const [best] = eligible;
              if (best) {
                expect(explain(view.member(id)!, view.member(best.id)!, view.world, options)).toEqual(
                  explain(member, exact.member(best.id)!, exact.world, options),
                );
              }
              seen.eligible += whole.eligible;
              seen.barred += whole.barred;
            }
          }
        },
      ),
      { numRuns: 25, seed: 20_261_124 },
    );
    expect(seen.eligible).toBeGreaterThan(1_000);
    expect(seen.barred).toBeGreaterThan(1_000);
    expect(seen.unnamed).toBeGreaterThan(10);
  });
});
