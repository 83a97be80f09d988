import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page that may speak to nobody but the server, with everything on record that went wrong in it. */
export interface Watched {
  readonly page: Page;
  /** Addresses elsewhere that the page asked for, and was refused. */
  readonly elsewhere: string[];
  /** What the content security policy forbade. */
  readonly violations: string[];
  readonly faults: string[];
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // WebGL without a graphics card.
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // The shared memory of containers is too small for it.
      '--disable-dev-shm-usage',
    ],
  });
}

export async function watch(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, ...options });
  const watched: Omit<Watched, 'page'> = { elsewhere: [], violations: [], faults: [] };
  await context.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    async (route) => {
      watched.elsewhere.push(route.request().url());
      await route.abort();
    },
  );
  await context.exposeFunction('reportViolation', (text: string) => void watched.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => watched.faults.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) watched.violations.push(message.text());
  });
  return { page, ...watched };
}

/** Puts an operation into the present tab's editor, as a paste does, and sends it. */
export async function send(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  // Typed letter by letter the editor would close every bracket by itself.
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, query);
  // The editor takes a moment to learn which operation it holds.
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+Enter');
}
