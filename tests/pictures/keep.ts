/** Keeps a picture of a page for the documents, once nothing on it waits any more. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screens');

/** Each screen is taken in both. */
export const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
] as const;

/** @param look folder of the picture: light, dark, arabic or narrow */
export async function keep(page: Page, look: string, name: string): Promise<void> {
  // Grey lines come a moment after the page.
  await page.waitForTimeout(600);
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  await page.mouse.move(0, 0);
  mkdirSync(join(FOLDER, look), { recursive: true });
  await page.screenshot({ path: join(FOLDER, look, `${name}.png`) });
}
