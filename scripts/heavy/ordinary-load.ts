import { readExamples } from '@maillage/schema';

const PAGES = [
  '/',
  '/en',
  '/carte?vue=tableau',
  '/territoire/COM-59512-roubaix',
  '/en/territoire/DEP-59-nord',
  '/recherche?q=saint+etienne',
  '/sources',
] as const;

/** Asks a hub, in turn, for what its visitors ask: every example operation, searches, and pages. */
export class OrdinaryLoad {
  private readonly queries = readExamples().map(({ query }) => query);
  answered = 0;
  readonly failures: string[] = [];

  constructor(private readonly base: string) {}

  async send(index: number): Promise<void> {
    const page = PAGES[index % PAGES.length];
    if (index % 4 === 0 && page !== undefined) await this.tell(page, {});
    else await this.graph(this.queries[index % this.queries.length] ?? '', index);
  }

  private async graph(query: string, index: number): Promise<void> {
    const body =
      index % 3 === 0
        ? {
            query: `{ territory(id: "DEP-${String(10 + (index % 80))}") { name children { nodes { name } } } }`,
          }
        : { query };
    await this.tell('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private async tell(path: string, init: RequestInit): Promise<void> {
    const answer = await fetch(`${this.base}${path}`, init);
    const text = await answer.text();
    this.answered += 1;
    if (answer.status !== 200 || text.includes('"errors"')) {
      this.failures.push(`${path}: ${String(answer.status)} ${text.slice(0, 200)}`);
    }
  }
}
