import type { Browser, Page } from 'playwright-core';
import { startServer, type Running } from './running-server';
import { openBrowser, watch, type Watched } from './watched-page';

type Options = Parameters<typeof watch>[2];

export interface OpenedIde {
  readonly url: () => string;
  /** Any page of the server, watched. */
  readonly visit: (path: string, options?: Options) => Promise<Page>;
  readonly open: (options?: Options) => Promise<Page>;
  readonly signedIn: (role: string, options?: Options) => Promise<Page>;
}

/** A server and a browser for the tests of one file; the last test of it says that no page of it did what it may not. */
export function withIde(tests: (ide: OpenedIde) => void): void {
  let server: Running;
  let browser: Browser;
  const watched: Watched[] = [];
  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  const visit = async (path: string, options: Options = {}): Promise<Page> => {
    const seen = await watch(browser, server.url, options);
    watched.push(seen);
    await seen.page.goto(`${server.url}${path}`);
    return seen.page;
  };
  const open = async (options?: Options): Promise<Page> => {
    const page = await visit('/ide/', options);
    await page.locator('.graphiql-query-editor .monaco-editor').first().waitFor();
    return page;
  };
  const signedIn = async (role: string, options?: Options): Promise<Page> => {
    const page = await open(options);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: role }).click();
    await page.locator('.who').waitFor();
    return page;
  };
  tests({ url: () => server.url, visit, open, signedIn });

  test('no page has asked anybody but this server, broken a content security policy, or thrown', () => {
    expect(watched).not.toHaveLength(0);
    expect(watched.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
    expect(watched.flatMap(({ violations }) => violations)).toEqual([]);
    expect(watched.flatMap(({ faults }) => faults)).toEqual([]);
  });
}
