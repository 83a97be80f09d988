import { readFileSync, readdirSync } from 'node:fs';
import { coloursOf, downloaded } from './inspect';
import { graphQuery } from './answers';
import { applyForMembership } from './apply';
import { withIde } from './opened-ide';
import { send } from './watched-page';

withIde(({ url, open, signedIn }) => {
  const graph = (state = '[data-ready="true"]') => `.result-view .graph-view${state}`;

  test('runs the operation that it opens with, and draws what scores are made of', async () => {
    const page = await open();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.bars .match').first().waitFor();
    expect(await page.locator('.bars .match').count()).toBeGreaterThan(1);
    const [bar] = await page.locator('.bar').first().locator('i').all();
    expect((await bar!.boundingBox())!.width).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'JSON' }).click();
    expect(await page.locator('.result-window').isVisible()).toBe(true);
  });

  test('signs in as a role, asks as that person, keeps the token in this tab alone, and signs out', async () => {
    const page = await signedIn('Practitioner');
    await send(page, '{ viewer { account { name } } }');
    const name = await page.locator('.who').innerText();
    await page.locator('.result-window').getByText(name).first().waitFor();
    const token = await page.evaluate(
      () => (JSON.parse(Object.values(sessionStorage)[0] as string) as { token: string }).token,
    );
    expect(token).toHaveLength(43);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
    expect(await page.context().cookies()).toEqual([]);
    await page.locator('.account > button').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('keeps neither a password nor a token that somebody writes into the editors', async () => {
    const page = await open();
    const [password, token] = ['a long way to Vientiane', 'T'.repeat(43)];
    await send(
      page,
      `mutation { signIn(input: { email: "a@b.example", password: "${password}" }) { token } }`,
    );
    await send(page, `query Kept { node(id: "${token}") { id } }`);
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    for (let waited = 0; waited < 50 && !(await kept()).includes('query Kept'); waited++) {
      await page.waitForTimeout(100);
    }
    expect(await kept()).toContain('query Kept');
    expect(await kept()).not.toContain('Vientiane');
    expect(await kept()).not.toContain(token);
  });

  test('a subscription brings what happens, to whoever is signed in', async () => {
    const page = await signedIn('Focal point');
    await send(page, 'subscription { noticeReceived { kind text } }');
    await page.waitForTimeout(1_500);
    await applyForMembership(url());
    await page.locator('.result-window').getByText('MEMBERSHIP').first().waitFor({ timeout: 15_000 });
  });

  test('a wrong password is said so', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail').fill('nobody@example.org');
    await page.getByLabel('Password').fill('not the password at all');
    await page.getByLabel('Password').press('Enter');
    await page.locator('.account-panel .fault').waitFor();
    expect(await page.locator('.account-panel .fault').innerText()).not.toBe('');
  });

  test('offers every example and the ten operations, and opens them filled in', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Show Ready operations' }).click();
    const examples = readdirSync('examples').filter((file) => file.endsWith('.graphql'));
    const steps = readFileSync('docs/ten-operations.md', 'utf8').match(/^```graphql/gm)!;
    expect(await page.locator('[data-operation]').count()).toBe(examples.length + steps.length);
    await page.locator('[data-operation="matches-explain"]').click();
    await page.getByText('Opened in a tab of its own').waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.bars .match').first().waitFor();
  });

  test('draws the partner graph, finds in it, tells facts, and asks for a neighbourhood', async () => {
    const page = await signedIn('Administrator');
    const answered = page.waitForResponse(
      async (response) =>
        response.url().endsWith('/graphql') && (await response.text()).includes('partnerGraph"'),
    );
    await send(page, graphQuery);
    const { data } = (await (await answered).json()) as {
      data: { partnerGraph: { nodes: { label: string }[]; edges: unknown[] } };
    };
    await page.locator(graph()).waitFor();
    const { nodes, edges } = data.partnerGraph;
    expect(nodes.length).toBeGreaterThan(1);
    expect(await page.locator(graph()).getAttribute('data-nodes')).toBe(String(nodes.length));
    expect(await page.locator(graph()).getAttribute('data-edges')).toBe(String(edges.length));

    const picture = await downloaded(page, 'PNG');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const colours = await coloursOf(page, picture);
    expect(colours).toBeGreaterThan(20);
    const gexf = (await downloaded(page, 'GEXF')).toString();
    expect(gexf.match(/<node /g)).toHaveLength(nodes.length);

    await page.getByLabel('Search the nodes').fill(nodes[0]!.label);
    const found = page.locator('[data-node]', { hasText: nodes[0]!.label }).first();
    await found.focus();
    await page.waitForTimeout(600);
    expect(await page.locator('.node-facts h3').innerText()).toBe(nodes[0]!.label);
    // The node that was found stands in the middle: there a click meets it on the canvas.
    const box = (await page.locator('.graph-canvas').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    const tabs = await page.locator('.graphiql-tab').count();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.graphiql-tab').nth(tabs).waitFor();
    await page.locator(graph()).waitFor();
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain('Neighbour');
    // A picture as large as its box, also where that grows.
    await page.getByRole('button', { name: 'Whole window' }).click();
    await page.waitForTimeout(500);
    const grown = (await page.locator('.graph-canvas').boundingBox())!;
    expect(grown.width).toBeGreaterThan(box.width + 300);
    expect((await page.locator('.graph-canvas canvas').first().boundingBox())!.width).toBe(grown.width);
    expect(Number(await page.locator(graph()).getAttribute('data-nodes'))).toBeLessThanOrEqual(nodes.length);
  });

  test('does all that by the keyboard', async () => {
    const page = await signedIn('Administrator');
    await send(page, graphQuery);
    await page.locator(graph()).waitFor();
    await page.getByLabel('Search the nodes').focus();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-node') === true)) break;
    }
    const tabs = await page.locator('.graphiql-tab').count();
    expect(await page.locator('.node-facts h3').innerText()).not.toBe('');
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-tab').nth(tabs).waitFor();
  });

  test('shows the schema as a map', async () => {
    const page = await open();
    await page.waitForTimeout(1_000);
    await page.getByRole('button', { name: 'Schema map' }).click();
    await page.locator('.schema-map .graph-view[data-ready="true"]').waitFor();
    await page.getByLabel('Search the nodes').fill('Proposal');
    expect(await page.locator('[data-node="Proposal"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('fits a phone of 390 pixels', async () => {
    const page = await signedIn('Administrator', { viewport: { width: 390, height: 844 } });
    await send(page, graphQuery);
    await page.locator(graph()).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const part of ['.account > button', '.graph-tools button >> nth=-1']) {
      const { x, width } = (await page.locator(part).boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(390);
    }
    const box = (await page.locator('.graph-canvas').boundingBox())!;
    expect(box.width).toBeGreaterThan(300);
    await page.goto(`${url()}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
