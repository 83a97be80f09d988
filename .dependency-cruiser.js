/** Rooms from the ground up. A room imports only from the rooms before it, and from itself. */
const floors = [
  ['validation', 'text'],
  ['access'],
  ['database'],
  ['backup'],
  ['mail'],
  ['graphql'],
  ['reference'],
  ['projects'],
  ['accounts'],
  ['eligibility', 'institutions'],
  ['participants', 'programmes'],
  ['memberships'],
  ['proposals'],
  ['history'],
  ['activities'],
  ['matching'],
  ['partnerships'],
  ['notices'],
  ['privacy'],
  ['demonstration', 'replay', 'partner-graph', 'importing'],
  ['landing'],
  ['server'],
];

const climbs = floors.flatMap((rooms, floor) => {
  const above = floors.slice(floor + 1).flat();
  return rooms.map((room) => {
    const beside = rooms.filter((other) => other !== room);
    return {
      name: `floors-${room}`,
      comment: `${room} stands below or beside what it imports`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${[...above, ...beside, 'main'].join('|')})(/|\\.ts$)` },
    };
  });
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...climbs,
    {
      name: 'every-room-has-a-floor',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${floors.flat().join('|')})/|^src/main\\.ts$` },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engine-is-pure',
      comment: 'The matching engine imports nothing but itself',
      severity: 'error',
      from: { path: '^src/matching/engine/' },
      to: { pathNot: '^src/matching/engine/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The ground floor imports no package and nothing of Node',
      severity: 'error',
      from: { path: '^src/(validation|text|access)/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'sql-in-its-place',
      comment:
        'typeorm and pg are for entities, repositories, the database room, and types of the manager elsewhere',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['\\.(entity|repository|loaders)\\.ts$', '^src/(database|backup)/'],
      },
      to: { path: '^node_modules/(typeorm|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'graphql-in-its-place',
      comment: 'GraphQL is for types, resolvers, actions, the shared vocabulary and the server',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['\\.(type|resolver)\\.ts$', '^src/(graphql|server)/', '^src/[a-z]+/[a-z]+-[a-z-]+\\.ts$'],
      },
      to: { path: '^node_modules/(type-graphql|graphql)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};
