// What is measured in a page: time until the graph is shown, frames while it is dragged and zoomed, time of an expansion.

const DRAG_MS = 3_000;
const ZOOM_MS = 2_500;

/** Milliseconds from the start of the navigation until the graph was drawn; null past the limit. */
export async function firstGraph(page, address, limit = 60_000) {
  await page.goto(address, { waitUntil: 'commit' });
  try {
    const found = await page.waitForFunction(
      () => performance.getEntriesByName('graph-shown')[0]?.startTime,
      undefined,
      { timeout: limit, polling: 50 },
    );
    return await found.jsonValue();
  } catch {
    return null;
  }
}

/** Frame times while the mouse drags the graph about. */
export function dragged(page) {
  return framesDuring(page, async ({ x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const until = Date.now() + DRAG_MS;
    for (let step = 0; Date.now() < until; step++)
      await page.mouse.move(x + 200 * Math.sin(step / 12), y + 120 * Math.cos(step / 9));
    await page.mouse.up();
  });
}

/** Frame times while the wheel zooms in and out. */
export function zoomed(page) {
  return framesDuring(page, async ({ x, y }) => {
    await page.mouse.move(x, y);
    const until = Date.now() + ZOOM_MS;
    for (let step = 0; Date.now() < until; step++)
      await page.mouse.wheel(0, Math.sin(step / 8) > 0 ? -60 : 60);
  });
}

/** An empty place in the middle of the graph, so that a drag moves the view and no node. */
async function emptyPlace(page) {
  const box = await page.locator('[role="application"], #graph').first().boundingBox();
  return { x: box.x + box.width / 2 + 3, y: box.y + box.height / 2 + 3 };
}

async function framesDuring(page, act) {
  const place = await emptyPlace(page);
  await page.evaluate(() => {
    const frames = [];
    let last = performance.now();
    const count = (now) => {
      frames.push(now - last);
      last = now;
      if (globalThis.benchFrames === frames) requestAnimationFrame(count);
    };
    globalThis.benchFrames = frames;
    requestAnimationFrame(count);
  });
  await act(place);
  const frames = await page.evaluate(() => {
    const counted = globalThis.benchFrames;
    globalThis.benchFrames = undefined;
    return counted;
  });
  const sorted = frames.toSorted((a, b) => a - b);
  const all = frames.reduce((sum, one) => sum + one, 0);
  return {
    fps: (frames.length / all) * 1000,
    p95: sorted[Math.floor(sorted.length * 0.95)],
    worst: sorted.at(-1),
  };
}

/** Milliseconds from the key press until the new neighbours stand on the canvas. */
export async function expansion(page) {
  await page.getByRole('application').focus();
  await page.evaluate(() => {
    const before = globalThis.__symbolon.scene().canvas.nodes;
    globalThis.benchExpansion = new Promise((resolve) => {
      addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          const look = () =>
            globalThis.__symbolon.scene().canvas.nodes > before
              ? resolve(performance.now() - start)
              : requestAnimationFrame(look);
          look();
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.press('e');
  return await page.evaluate(() => globalThis.benchExpansion);
}

/** The same of the peer: neighbours added and laid out by its own layout, until the frame after. */
export const peerExpansion = (page) => page.evaluate(() => globalThis.benchExpand());

/**
 * Milliseconds from the key press until the next case stands on the desk with its two sides, its evidence and its chain:
 * median of several cases in a row, each read ahead while the one before it was looked at.
 */
export async function nextCase(page, url, cases) {
  const [first, ...others] = cases;
  await page.goto(url + first.path);
  await page.locator('.desk-evidence .waterfall').waitFor();
  const times = [];
  for (const { sin } of others) {
    // As long as a glance: what comes next is read ahead by then.
    await page.waitForTimeout(1_000);
    await page.evaluate((wanted) => {
      globalThis.benchCase = new Promise((resolve) => {
        addEventListener(
          'keydown',
          () => {
            const start = performance.now();
            const look = () => {
              const shown = document.querySelector('.case-head .mono')?.textContent === wanted;
              const whole = ['.compare-table', '.path', '.chain-picture', '.waterfall', '.decide'].every(
                (part) => document.querySelector(part) !== null,
              );
              if (shown && whole) resolve(performance.now() - start);
              else requestAnimationFrame(look);
            };
            look();
          },
          { capture: true, once: true },
        );
      });
    }, sin);
    await page.keyboard.press('n');
    times.push(await page.evaluate(() => globalThis.benchCase));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Most links that were drawn with a line style at once, while the view zooms through all its levels. */
export async function mostDashed(page) {
  const place = await emptyPlace(page);
  await page.mouse.move(place.x, place.y);
  let most = 0;
  for (let step = 0; step < 30; step++) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(120);
    most = Math.max(most, await page.evaluate(() => globalThis.__symbolon.scene().canvas.dashed));
  }
  return most;
}
