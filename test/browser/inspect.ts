import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The file that a button of that name hands out. */
export async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** How many different colours a picture has: a blank one has a single one. */
export function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, png.toString('base64'));
}

/** What axe calls serious or critical in a page: rules and the elements that break them, but for those that are listed as not ours. */
export async function seriousFaults(
  page: Page,
  theirs: Readonly<Record<string, RegExp>> = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ id, at: target.join(' '), html })));
  });
  return found
    .filter(({ id, at, html }) => theirs[id]?.test(`${at} ${html}`) !== true)
    .map(({ id, at, html }) => `${id}: ${at}: ${html.slice(0, 200)}`);
}
