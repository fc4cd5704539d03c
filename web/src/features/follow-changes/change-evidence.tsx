import type { ReadChangeQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { CHANGES_WORDS } from './changes.words.js';

type Evidence = NonNullable<NonNullable<ReadChangeQuery['change']>['evidence']>['evidence'];
type Row = NonNullable<Evidence['before']>;

/** The two rows that a change was seen in, as the producer wrote them. */
export function ChangeEvidence({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords(CHANGES_WORDS);
  const { before, after } = evidence;
  if (before === null && after === null) return null;
  return (
    <section aria-labelledby="preuves">
      <h2 id="preuves">{words.evidence}</h2>
      <p>{words.evidenceLead}</p>
      <dl className="definitions">
        {before !== null && <SeenRow when={words.before} row={before} />}
        {after !== null && <SeenRow when={words.after} row={after} />}
      </dl>
    </section>
  );
}

function SeenRow({ when, row }: { readonly when: string; readonly row: Row }) {
  const words = useWords(CHANGES_WORDS);
  const { day } = useFormats();
  const { name, address, snapshot, line, recordId } = row;
  return (
    <>
      <dt>
        {when}
        {snapshot !== null && ` (${day(snapshot.validOn)})`}
      </dt>
      <dd lang="fr">
        {name}
        {address !== null && `, ${address}`}
        <br />
        <small className="quiet">{words.row(line === null ? '?' : String(line), recordId)}</small>
      </dd>
    </>
  );
}
