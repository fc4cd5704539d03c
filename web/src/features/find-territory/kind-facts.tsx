import { everydayFirst, groupKinds } from '../../app/kind-groups.js';
import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { LocalLink } from '../../design/local-link.js';
import type { WelcomeQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import { WELCOME_WORDS } from './welcome.words.js';

type Kind = NonNullable<WelcomeQuery['serviceKinds']>[number];

/** Every kind of service, how many there are, and where they are. */
export function KindFacts({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useWords(WELCOME_WORDS);
  const formats = useFormats();
  if (kinds.length === 0) return <p className="notice">{words.down}</p>;
  const { first, others } = everydayFirst(kinds, ({ code }) => code);
  return (
    <>
      <dl className="facts">
        {first.map((kind) => (
          <div key={kind.code}>
            <dt>
              <KindLink kind={kind} />
            </dt>
            <dd>{formats.count(kind.count)}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && <OtherKinds kinds={others} />}
    </>
  );
}

interface KindLinkProps {
  readonly kind: Kind;
}

function KindLink({ kind }: KindLinkProps) {
  return (
    <LocalLink to={`/carte?services=${encodeURIComponent(kind.code)}`}>
      {kindLabel(kind, useLanguage())}
    </LocalLink>
  );
}

/** The rest of a long list, folded, by who runs them. */
function OtherKinds({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useWords(KIND_GROUPS_WORDS);
  const { count } = useFormats();
  return (
    <details className="more-kinds">
      <summary>{words.others(count(kinds.length))}</summary>
      {groupKinds(kinds).map(({ operatorType, kinds: run }) => (
        <section key={operatorType}>
          <OperatorTitle type={operatorType} />
          <ul className="results columns">
            {run.map((kind) => (
              <li key={kind.code}>
                <KindLink kind={kind} /> <small>{count(kind.count)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function OperatorTitle({ type }: { readonly type: string }) {
  const operators = useWords(OPERATOR_WORDS);
  return <h3>{operators[type] ?? type}</h3>;
}
