import { rankByEngine } from '../../src/replay/engine-ranking';
import { ReplayMarket, sights } from '../../src/replay/market';
import { requestOf } from '../../src/replay/members';
import { baselines } from '../../src/replay/rankers';
import { inventedProjects as projects } from './invented-projects';

describe.each(sights)('a hidden project, with %s in sight,', (sight) => {
  const whole = new ReplayMarket(projects, sight);

  it('is ranked as if its row were not in the file', () => {
    for (const hidden of projects) {
      const rest = new ReplayMarket(
        projects.filter((other) => other !== hidden),
        sight,
      );
      const host = hidden.hosts[0]!;
      const candidates = whole.providers.filter((country) => country !== host);
      const request = requestOf(hidden, host);
      const [within, without] = [whole.without(hidden), rest.without(hidden)];
      expect(rankByEngine(request, candidates, within)).toEqual(rankByEngine(request, candidates, without));
      for (const baseline of baselines) {
        const question = { request, host, candidates };
        expect(baseline.rank({ ...question, market: within })).toEqual(
          baseline.rank({ ...question, market: without }),
        );
      }
    }
  });

  it('is ranked alike whoever provided it', () => {
    const hidden = projects[3]!;
    const altered = { ...hidden, providers: ['VNM', 'FJI'] };
    const other = new ReplayMarket(
      projects.map((project) => (project === hidden ? altered : project)),
      sight,
    );
    const request = requestOf(hidden, hidden.hosts[0]!);
    expect(rankByEngine(request, whole.providers, whole.without(hidden))).toEqual(
      rankByEngine(request, whole.providers, other.without(altered)),
    );
  });
});

describe('what is past', () => {
  const base = { row: 2, title: 'Illustrative', themes: ['HEALTH.DISEASE.INFECTIOUS'], goals: [], terms: [] };
  const hidden = { ...base, row: 9, hosts: ['PER'], providers: ['IND'], begun: 2014, ended: 2016 };
  const earlier = { hosts: ['PER', 'KEN'], providers: ['BRA', 'CHN'] };
  const worldWith = (begun: number | null, ended: number | null, from: number | null = 2014) => {
    const market = new ReplayMarket([
      { ...base, ...earlier, begun, ended },
      { ...hidden, begun: from },
    ]);
    return market.without(market.projects[1]!).world;
  };

  it('had ended before the year in which the hidden project began', () => {
    const world = worldWith(2010, 2013);
    expect(world.exchanges('BRA', 'HEALTH.DISEASE')).toBe(1);
    expect(world.exchanges('BRA', 'HEALTH.FAMILY')).toBe(0);
    expect([world.ties('PER', 'BRA'), world.ties('BRA', 'PER'), world.ties('BRA', 'CHN')]).toEqual([1, 1, 0]);
    expect(world.exchanges('IND', 'HEALTH.DISEASE')).toBe(0);
  });

  it.each([
    [2010, 2014, 2014],
    [2010, null, 2014],
    [2010, 2012, null],
  ])('is not what began in %p and ended in %p, for one that begins in %p', (begun, ended, from) => {
    const world = worldWith(begun, ended, from);
    expect([world.exchanges('BRA', 'HEALTH.DISEASE'), world.ties('PER', 'BRA')]).toEqual([0, 0]);
  });
});

describe('the market without a project', () => {
  it('has one offer for each provider of the others, in the role that its country can stand in', () => {
    const hidden = projects[0]!;
    const { offers } = new ReplayMarket(projects).without(hidden);
    expect(new Set(offers.map(({ country }) => country)).size).toBe(offers.length);
    expect(offers.find(({ country }) => country === 'NOR')?.roles).toEqual(['FACILITATING']);
    expect(offers.find(({ country }) => country === 'CHN')?.roles).toEqual(['PIVOTAL']);
  });

  it('riffles pivotal and facilitating partners, and puts who is barred or shows nothing last, as equals', () => {
    const hidden = projects[0]!;
    const market = new ReplayMarket(projects);
    const ranking = rankByEngine(
      requestOf(hidden, 'KEN'),
      [...market.providers, 'ATG'],
      market.without(hidden),
    );
    expect(ranking.flat().toSorted()).toEqual([...market.providers, 'ATG'].toSorted());
    expect(ranking.at(-1)).toEqual(expect.arrayContaining(['ATG', 'KEN']));
    expect(ranking.slice(0, -1).flat()).toContain('NOR');
  });
});
