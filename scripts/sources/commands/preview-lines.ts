import type { HistoryLine, PreviewedSnapshot } from '@maillage/kit';
import { counts, figure } from '../output.js';

/** What taking a snapshot in would change, in words. */
export function previewLines({ snapshot, changes }: PreviewedSnapshot): string[] {
  const { read, kept, isNew, findings } = snapshot;
  const rows = `${figure(read)} lignes lues, ${figure(kept)} gardées`;
  if (!isNew) return ['Ces données ont déjà cette édition : rien ne changerait.'];
  if (findings.length > 0) {
    return [
      `Dans ces données (${rows}), elle irait en quarantaine :`,
      ...findings.map(({ code, message }) => `  ${code} : ${message}`),
    ];
  }
  if (changes.length === 0)
    return [`Dans ces données (${rows}), elle entrerait sans raconter d’événement.`];
  return [`Dans ces données (${rows}), elle raconterait :`, ...byKind(changes).map(indented)];
}

/** Events by nature, for each kind of thing that they happened to. */
function byKind(changes: readonly HistoryLine[]): string[] {
  const kinds = new Map<string, Record<string, number>>();
  for (const { nature, kindFrom, kindTo, events } of changes) {
    const kind = kindFrom ?? kindTo ?? '–';
    const sums = kinds.get(kind) ?? {};
    kinds.set(kind, { ...sums, [nature]: (sums[nature] ?? 0) + events });
  }
  return [...kinds].map(([kind, sums]) => `${kind} : ${counts(sums)}`);
}

const indented = (line: string): string => `  ${line}`;
