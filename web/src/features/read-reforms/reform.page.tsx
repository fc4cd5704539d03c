import type { ReactNode } from 'react';
import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, Form, useLoaderData, useLocation } from 'react-router';
import { reformPath, territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { PlaceField, UnknownPlace } from '../../app/place-field.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { loadReform } from './load-reform.js';
import { ReformBasis } from './reform-basis.js';
import { ReformChanges } from './reform-changes.js';
import { choiceWords } from './reform-choice.js';
import { ReformFigures } from './reform-figures.js';
import { ReformPeriod } from './reform-period.js';
import { ReformWhere } from './reform-where.js';
import { REFORMS_WORDS } from './reforms.words.js';

export async function loader({ context, params, request }: LoaderArgs) {
  const { lacking, ...read } = await loadReform(context, params['id'] ?? '', new URL(request.url));
  return data(read, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (loaderData === undefined) return [];
  const language = languageOf(location.pathname);
  const { reform, place } = loaderData;
  const where = place === null ? '' : ` — ${place.name}`;
  return pageMeta(reform.name[language] + where, reform.aim[language]);
};

/** Where figures are asked for: by a name, in the address. */
function PlaceForm() {
  const { place, unknown, choice } = useLoaderData<typeof loader>();
  const { key } = useLocation();
  const words = useWords(REFORMS_WORDS);
  return (
    <Form key={key} aria-label={words.choose}>
      {choiceWords(choice).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="search">
        <PlaceField value={unknown ?? place?.name ?? ''} />
        <button className="button-strong" type="submit">
          {words.show}
        </button>
      </p>
      <UnknownPlace name={unknown} />
    </Form>
  );
}

/** What the register counts, in the country or where it is asked for. */
function Figures() {
  const { reform, place } = useLoaderData<typeof loader>();
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  return (
    <section aria-labelledby="chiffres">
      <h2 id="chiffres">{place === null ? words.figures : words.figuresIn(place.name)}</h2>
      <p className="quiet">
        {words.computed} {reform.caution[language]}
      </p>
      <PlaceForm />
      <ReformFigures figures={reform.figures ?? []} />
      {place !== null && (
        <p>
          <LocalLink to={territoryPath(place)}>{place.name}</LocalLink>
          {' · '}
          <LocalLink to={reformPath(reform.id)}>{words.everywhere}</LocalLink>
        </p>
      )}
    </section>
  );
}

/** @param children its changes, drawn */
export default function ReformPage({ children }: { readonly children?: ReactNode }) {
  const { reform, place, names, choice } = useLoaderData<typeof loader>();
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const name = reform.name[language];
  return (
    <article className="page">
      <Breadcrumb
        label={words.title}
        steps={[{ to: '/reformes', label: words.title }]}
        current={name}
      />
      <h1>{name}</h1>
      <p className="lead">{reform.aim[language]}</p>
      <p>
        <ReformPeriod from={reform.from} to={reform.to} />
      </p>
      <Figures />
      <ReformWhere {...{ reform, names, choice, place: place?.id ?? null }} />
      {children}
      <ReformChanges reform={reform} place={place?.id ?? null} />
      <ReformBasis reform={reform} />
    </article>
  );
}
