/** The explorer as a browser test sees it: what is on the canvas by the page's own handle, and when it has come to rest. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Shown {
  nodes: Record<string, { hidden?: boolean }>;
  edges: Record<string, { kind: string; from: string; to: string }>;
  path: { nodes: string[]; edges: string[]; weakest?: string } | null;
  done: number;
  /** Steps done, oldest first. */
  log: { label: string }[];
  undone: number;
  selection: string[];
  links: { key: string; kind: string; colour?: string; since?: string | null }[];
  saving: string;
  revision?: number;
  canvas?: { nodes: number; edges: number; zoom: number };
  [rest: string]: unknown;
}

export const shown = async (page: Page) =>
  (await page.evaluate('window.__symbolon?.scene() ?? { nodes: {}, edges: {}, links: [] }')) as Shown;

/** Nodes of the scene that nobody hid. */
export const count = async (page: Page) =>
  Object.values((await shown(page)).nodes).filter(({ hidden }) => hidden !== true).length;

/** What a scene is, without how one got there. */
export async function bare(page: Page): Promise<Record<string, unknown>> {
  const scene: Record<string, unknown> = await shown(page);
  const way = ['done', 'undone', 'log', 'selection', 'saving', 'revision', 'canvas', 'placing'];
  return Object.fromEntries(Object.entries(scene).filter(([name]) => !way.includes(name)));
}

/** Resolves when every node has its place. */
export const settled = (page: Page) => expect.poll(async () => (await shown(page)).placing).toBeFalsy();

/** Opens an address of the explorer and waits until something is on the canvas and in its place. */
export async function explored(page: Page, address?: string): Promise<void> {
  if (address !== undefined) await page.goto(address);
  await expect.poll(async () => await count(page)).toBeGreaterThan(1);
  await settled(page);
}

/** Place of a node on the page; undefined while it is not on the canvas. */
export const placeOf = async (page: Page, id: string) =>
  (await page.evaluate(`window.__symbolon?.placeOf(${JSON.stringify(id)})`)) as
    | { x: number; y: number }
    | undefined;

/** Clicks a node on the canvas. */
export async function clickNode(page: Page, id: string): Promise<void> {
  await expect.poll(() => placeOf(page, id), { message: `${id} on the canvas` }).toBeDefined();
  const { x, y } = (await placeOf(page, id)) as { x: number; y: number };
  await page.mouse.click(x, y);
}

export const canvasOf = (page: Page) =>
  page.getByRole('application', { name: 'Graph of identities and links' });
