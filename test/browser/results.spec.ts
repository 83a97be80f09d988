import { coloursOf, downloaded } from './inspect';
import { largeGraph, sendFor, timetable } from './answers';
import { withIde } from './opened-ide';
import { send } from './watched-page';

withIde(({ open }) => {
  test('a timetable is hours down and days across, with parallel rooms side by side', async () => {
    const page = await open();
    await sendFor(page, timetable);
    const box = async (title: string) => (await page.locator('.day li', { hasText: title }).boundingBox())!;
    await page.locator('.timetable').waitFor();
    expect(await page.locator('.day h3').allInnerTexts()).toEqual(['Mon 1 Mar', 'Tue 2 Mar']);
    const [customs, meeting, training, closing] = [
      await box('Customs'),
      await box('One to one'),
      await box('Training'),
      await box('Closing'),
    ];
    // At the same time: beside each other. Three hours and a half later: that much below. The next day: a column further.
    expect(meeting.y).toBe(customs.y);
    expect(meeting.x).toBeGreaterThanOrEqual(customs.x + customs.width);
    expect((training.y - customs.y) / (customs.height + 2)).toBeCloseTo(3.5 / 1.5, 1);
    expect(closing.x).toBeGreaterThan(meeting.x + meeting.width);
    expect(training.width).toBeGreaterThan(customs.width * 1.8);
  });

  test('a timetable is read by the keyboard: a short session shows all of its text', async () => {
    const page = await open();
    await sendFor(page, timetable);
    const closing = page.locator('.day li', { hasText: 'Closing' });
    await closing.waitFor();
    const before = (await closing.boundingBox())!.height;
    await page.locator('.day li').first().focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Closing');
    expect((await closing.boundingBox())!.height).toBeGreaterThan(before + 20);
    expect(await closing.evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid');
  });

  test('at a phone’s width a timetable is a list', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await sendFor(page, timetable);
    await page.locator('.timetable').waitFor();
    const boxes = await Promise.all((await page.locator('.day li').all()).map((item) => item.boundingBox()));
    expect(new Set(boxes.map((box) => box!.x)).size).toBe(1);
    const ends = boxes.map((box) => [box!.y, box!.y + box!.height] as const);
    for (const [at, [top]] of ends.entries()) if (at > 0) expect(top).toBeGreaterThan(ends[at - 1]![1]);
  });

  test('five thousand nodes and twenty thousand edges are drawn, and the page stays alive meanwhile', async () => {
    const page = await open();
    // How long the page answered nothing, at most, while it was reading, placing and drawing.
    await page.evaluate(() => {
      const seen = { last: performance.now(), longest: 0 };
      Object.assign(globalThis, { seen });
      setInterval(() => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - seen.last);
        seen.last = now;
      }, 20);
    });
    const begun = Date.now();
    await sendFor(page, largeGraph(5_000, 20_000));
    await page.locator('.result-view .graph-view[data-ready="true"]').waitFor();
    const took = Date.now() - begun;
    const blocked = await page.evaluate(
      () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
    );
    expect(await page.locator('.graph-view').first().getAttribute('data-nodes')).toBe('5000');
    const colours = await coloursOf(page, await downloaded(page, 'PNG'));
    const searched = Date.now();
    await page.getByLabel('Search the nodes').fill('Institution 4321');
    await page.locator('[data-listed="1"]').waitFor();
    const search = Date.now() - searched;
    process.stdout.write(
      `5,000 nodes: drawn in ${took} ms, blocked ${Math.round(blocked)} ms at most, searched in ${search} ms\n`,
    );
    expect(colours).toBeGreaterThan(100);
    expect(took).toBeLessThan(30_000);
    expect(blocked).toBeLessThan(8_000);
    expect(search).toBeLessThan(5_000);
  });

  test('says what to do where there is nothing to see', async () => {
    const page = await open();
    expect(await page.locator('.hint.empty').innerText()).toContain('The answer will stand here');
    await sendFor(page, { partnerGraph: { nodes: [], edges: [] } });
    await page.getByText('The graph of this answer has no nodes').waitFor();
    await page.unroute('**/graphql');
    await send(page, '{ partnerGraph(level: COUNTRY) { nodes { id label } edges { source target } } }');
    await page.locator('.result-view .graph-view[data-ready="true"]').waitFor();
    await page.getByLabel('Search the nodes').fill('nobody is called this');
    await page.getByText('No node has these words').waitFor();
  });
});
