/**
 * What a page must not do while a test looks elsewhere: break its Content-Security-Policy, throw, or complain on the
 * console. Collected from the first byte on; a test that expects a complaint allows it by its words.
 */
import type { Page } from 'playwright-core';

/** Runs in the page, where a broken rule of the policy is an event. */
const REPORT = `addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
  console.error(\`policy \${effectiveDirective} broken by \${blockedURI} (\${sourceFile}:\${lineNumber}) \${sample}\`);
});`;

export class Watch {
  readonly #seen: string[] = [];
  /** The answer that says "not signed in" is how the start page learns it, and the browser logs it. */
  readonly #allowed: RegExp[] = [/status of 401 .* at \S+\/session$/];

  async on(page: Page): Promise<void> {
    page.on('pageerror', (error) => this.#seen.push(`error: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#seen.push('the page crashed'));
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      this.#seen.push(`${message.type()}: ${message.text()} at ${message.location().url}`);
    });
    await page.addInitScript({ content: REPORT });
  }

  allow(words: RegExp): void {
    this.#allowed.push(words);
  }

  /** Complaints that nobody allowed. */
  complaints(): string[] {
    return [...new Set(this.#seen)].filter((line) => !this.#allowed.some((words) => words.test(line)));
  }
}
