import { ConfigError, readConfig } from '../../src/server/config/config';

const read = (env: Record<string, string>) => {
  const { ide, introspection } = readConfig(env);
  return { ide, introspection };
};
const production = { NODE_ENV: 'production' };

describe('IDE and INTROSPECTION together', () => {
  test.each([
    ['nothing said', {}, true, true],
    ['the IDE off', { IDE: 'off' }, false, true],
    ['introspection off takes the IDE with it', { INTROSPECTION: 'off' }, false, false],
    ['production', production, false, false],
    ['production, the schema open', { ...production, INTROSPECTION: 'on' }, false, true],
    ['production, the IDE switched on opens the schema', { ...production, IDE: 'on' }, true, true],
    ['production, both on', { ...production, IDE: 'on', INTROSPECTION: 'on' }, true, true],
    ['both off', { IDE: 'off', INTROSPECTION: 'off' }, false, false],
  ])('%s', (_case, env, ide, introspection) => {
    expect(read(env)).toEqual({ ide, introspection });
  });

  test.each([{}, production])('an IDE that may not read the schema is refused (%o)', (env) => {
    expect(() => read({ ...env, IDE: 'on', INTROSPECTION: 'off' })).toThrow(
      /IDE=on needs INTROSPECTION=on: the IDE reads the schema\./,
    );
  });

  test('only on and off are understood', () => {
    expect(() => read({ IDE: 'yes' })).toThrow(ConfigError);
  });
});
