import type { UnLanguage } from '../country';
import { parentTheme, themeLevel, type ThemeRow } from '../theme';
import { words } from './table';
import { ecommerceThemes } from './themes/ecommerce';
import { economyThemes } from './themes/economy';
import { themeLabels } from './themes/labels';
import { natureThemes } from './themes/nature';
import { peopleThemes } from './themes/people';
import { stateThemes } from './themes/state';

type OtherLabels = Readonly<Record<Exclude<UnLanguage, 'en'>, string>>;

const otherLabels = new Map<string, OtherLabels>(themeLabels.map(({ code, ...labels }) => [code, labels]));

/** The product's own tree, a parent before its children. */
export const themes: readonly ThemeRow[] = [
  ...ecommerceThemes,
  ...economyThemes,
  ...natureThemes,
  ...peopleThemes,
  ...stateThemes,
].map(({ code, label, crs, sdg, definition }) => ({
  code,
  parent: parentTheme(code),
  level: themeLevel(code) as ThemeRow['level'],
  labels: { en: label, ...otherLabels.get(code) },
  definition: definition === '-' ? null : definition,
  crsPurposes: words(crs),
  sdgTargets: words(sdg),
}));
