import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, whatever its weight. GraphiQL is others' work: the statement says so. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(within: unknown): Promise<Found> } };
    const found = await axe.run({ exclude: ['.graphiql-container'] });
    return found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}
