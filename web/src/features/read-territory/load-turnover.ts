import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import type { TerritoryTurnoverQuery } from '../../graphql/generated/documents.js';
import {
  TerritoryTurnoverDocument,
  TurnoverDaysDocument,
  TurnoverKindsDocument,
} from '../../graphql/generated/documents.js';
import { periodsOf } from './turnover-periods.js';

type Answer = TerritoryTurnoverQuery;

/** Openings and closures of the kinds that were observed twice, and what the rates are. */
export interface Turnover {
  readonly rows: readonly NonNullable<
    NonNullable<Answer['territory']>['serviceTurnover']
  >[number][];
  readonly figures: NonNullable<Answer['figureDefinitions']>;
  /** Whether a part did not answer. */
  readonly lacking: boolean;
}

/** Without what the graph cannot say: the page reads without it. */
export async function loadTurnover(context: Asker, id: string): Promise<Turnover> {
  const { data: of, lacking: nameless } = await askPartly(context, TurnoverKindsDocument, {});
  const kinds = (of.serviceKinds ?? []).filter(({ deduced }) => !deduced).map(({ code }) => code);
  if (kinds.length === 0) return { rows: [], figures: [], lacking: nameless };
  const { data, lacking } = await askPartly(context, TurnoverDaysDocument, { kinds });
  const answers = await Promise.all(
    periodsOf(data.serviceObservations?.days ?? []).map(({ from, to, ...period }) =>
      askPartly(context, TerritoryTurnoverDocument, { id, kinds: [...period.kinds], from, to }),
    ),
  );
  return {
    rows: answers.flatMap((answer) => answer.data.territory?.serviceTurnover ?? []).filter(isTold),
    figures: answers[0]?.data.figureDefinitions ?? [],
    lacking: nameless || lacking || answers.some((answer) => answer.lacking),
  };
}

/** Nothing there, and nothing that came or went: nothing to tell. */
const isTold = ({ stock, openings, closures }: Turnover['rows'][number]): boolean =>
  (stock ?? 0) + (openings ?? 0) + (closures ?? 0) > 0;
