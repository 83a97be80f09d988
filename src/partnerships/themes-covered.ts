import { fit } from '../matching/engine/fits';
import type { Capability } from '../matching/engine/member';
import { MEETS } from '../matching/engine/similarity';
import { themeLevel } from '../reference/theme';

/** What was given where it meets a need, by its theme of the second or third level; each theme once. */
export function themesCovered(needs: readonly Capability[], gives: readonly Capability[]): string[] {
  const fits = needs.map((need) => fit(need, gives)).filter(({ similarity }) => similarity >= MEETS);
  const themes = fits.flatMap(({ give }) => give?.theme ?? []);
  return [...new Set(themes)].filter((theme) => themeLevel(theme) >= 2);
}
