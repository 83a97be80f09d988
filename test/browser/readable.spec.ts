import { seriousFaults } from './inspect';
import { graphQuery, sendFor, timetable } from './answers';
import { withIde } from './opened-ide';
import { send } from './watched-page';

/** What GraphiQL and its editor break by themselves; docs/ide.md tells each. */
const theirs: Readonly<Record<string, RegExp>> = {
  'nested-interactive': /graphiql-tab/,
  'color-contrast': /class="mtk\d+"/,
};

withIde(({ visit, open, signedIn }) => {
  describe.each(['light', 'dark'] as const)('where it is %s', (colorScheme) => {
    test('the landing page', async () => {
      expect(await seriousFaults(await visit('/', { colorScheme }))).toEqual([]);
    });

    test('the IDE as it opens, ready operations, the documentation, the way in, and bars', async () => {
      const page = await open({ colorScheme });
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 27, 34)');
      const faults = await seriousFaults(page, theirs);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      faults.push(...(await seriousFaults(page, theirs)));
      await page.getByRole('button', { name: 'Show Ready operations' }).click();
      await page.getByRole('button', { name: 'Sign in' }).click();
      faults.push(...(await seriousFaults(page, theirs)));
      await page.keyboard.press('Escape');
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.bars .match').first().waitFor();
      faults.push(...(await seriousFaults(page, theirs)));
      expect([...new Set(faults)]).toEqual([]);
    });

    test('a graph, a timetable and the schema map', async () => {
      const page = await signedIn('Administrator', { colorScheme });
      await send(page, graphQuery);
      await page.locator('.result-view .graph-view[data-ready="true"]').waitFor();
      await page.locator('[data-node]').first().focus();
      const faults = await seriousFaults(page, theirs);
      await sendFor(page, timetable);
      await page.locator('.timetable').waitFor();
      faults.push(...(await seriousFaults(page, theirs)));
      await page.getByRole('button', { name: 'Schema map' }).click();
      await page.locator('.schema-map .graph-view[data-ready="true"]').waitFor();
      faults.push(...(await seriousFaults(page, theirs)));
      expect([...new Set(faults)]).toEqual([]);
    });
  });
});
