import type { ReactNode } from 'react';
import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { reformPath, territoryIdIn } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { LifeLine } from '../../design/life-line.js';
import { LocalLink } from '../../design/local-link.js';
import { askPartly, essential, PASSING } from '../../graphql/ask.js';
import { ReadReformsDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { ReformPeriod } from './reform-period.js';
import { REFORMS_WORDS } from './reforms.words.js';

export async function loader({ context, request }: LoaderArgs) {
  const place = territoryIdIn(new URL(request.url).searchParams.get('lieu') ?? '');
  const { data: read, lacking } = await askPartly(context, ReadReformsDocument, { place });
  const today = new Date().toISOString().slice(0, 10);
  return data({ reforms: essential(read.reforms), today }, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = REFORMS_WORDS[languageOf(location.pathname)];
  return pageMeta(title, description);
};

interface ReformsPageProps {
  /** Name of the territory that figures are of; null in the country. */
  readonly place: string | null;
  /** Their changes. */
  readonly children?: ReactNode;
}

export default function ReformsPage({ place, children }: ReformsPageProps) {
  const { reforms, today } = useLoaderData<typeof loader>();
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <LifeLine
        summary={words.timeline}
        note={words.timelineNote}
        rows={reforms.map(({ name, from, to }) => ({
          label: name[language],
          lasts: true,
          spans: [{ after: from, before: to ?? today }],
        }))}
      />
      {place !== null && <p>{words.figuresIn(place)}</p>}
      <ol className="results">
        {reforms.map((reform) => (
          <li key={reform.id}>
            <LocalLink to={reformPath(reform.id)}>{reform.name[language]}</LocalLink>
            <small>
              <ReformPeriod from={reform.from} to={reform.to} />
            </small>
            {reform.aim[language]}
            {reform.figures?.slice(0, 1).map(({ code, label, value }) => (
              <small key={code}>
                {label[language]} — <strong>{count(value)}</strong>
              </small>
            ))}
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
