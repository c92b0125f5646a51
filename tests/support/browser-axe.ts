/**
 * Accessibility of a page by the rules of axe for WCAG 2.2 A and AA. The checker is evaluated over the debugger,
 * which the page's policy does not bind, so that the policy stays as strict as in service.
 */
import checker from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** One line for each element that breaks a rule; empty when none does. */
export async function axe(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  try {
    await evaluate(`${checker.source};0`);
    const options = { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] };
    const violations = (await evaluate(
      `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
    )) as Violation[];
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    );
  } finally {
    await debug.detach();
  }
}
