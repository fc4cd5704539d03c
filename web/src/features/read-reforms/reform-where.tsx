import { Form, useLocation } from 'react-router';
import { SelectField } from '../../design/select-field.js';
import type { ReadReformQuery, ReformPlacesQuery } from '../../graphql/generated/documents.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { LevelWord, MeasureWord, ReformChoice } from './reform-choice.js';
import { LEVELS } from './reform-choice.js';
import { ReformMap } from './reform-map.js';
import { ReformTerritories } from './reform-territories.js';
import { valuesOf } from './reform-values.js';
import { REFORMS_WORDS } from './reforms.words.js';

type Reform = NonNullable<ReadReformQuery['reform']>;

interface ReformWhereProps {
  readonly reform: Reform;
  readonly names: ReformPlacesQuery;
  readonly choice: ReformChoice;
  /** Id of the place that the page is about. */
  readonly place: string | null;
}

const COLUMNS = { region: 'regions', departement: 'departements' } as const;

/** What is seen of a reform; null where the graph cannot say. */
function seenOf({ reform, names, choice }: Omit<ReformWhereProps, 'place'>) {
  const level = choice.level ?? finestOf(reform);
  const columns = reform[COLUMNS[level]];
  const places = names[COLUMNS[level]];
  const figure = figureOf(reform, choice.figure);
  if (columns === null || places == null || figure === undefined) return null;
  const measure = choice.measure ?? fairestOf(reform);
  const outlines = names.outlines?.levels.find((each) => each.level === LEVELS[level]);
  const values = valuesOf(columns, places, measure === 'nombre');
  return { level, measure, figure, values, url: outlines?.url };
}

/** A figure of a reform by territory: a map, and the same figures as a table. */
export function ReformWhere({ reform, names, choice, place }: ReformWhereProps) {
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const seen = seenOf({ reform, names, choice });
  if (seen === null) return null;
  const { level, measure, values, url } = seen;
  const figure = seen.figure.label[language];
  return (
    <section aria-labelledby="par-territoire">
      <h2 id="par-territoire">{words.byTerritory}</h2>
      <ChoiceForm {...{ reform, place, level, measure }} figure={seen.figure.code} />
      {url !== undefined && (
        <ReformMap {...{ url, figure, values, place }} isCount={measure === 'nombre'} />
      )}
      <ReformTerritories {...{ figure, values }} level={levelsIn(language).one(LEVELS[level])} />
    </section>
  );
}

const figureOf = ({ figures }: Reform, asked: string | null) =>
  figures?.find(({ code }) => code === asked) ?? figures?.[0];

/** What changes a région is no part of a département. */
const finestOf = ({ departements }: Reform): LevelWord =>
  departements !== null && departements.ids.length > 0 ? 'departement' : 'region';

/** A number of services shows where people are; one of territories has nothing to do with them. */
const fairestOf = ({ levels }: Reform): MeasureWord =>
  levels.length === 0 ? 'pour-100000' : 'nombre';

interface ChoiceFormProps extends Pick<ReformWhereProps, 'reform' | 'place'> {
  readonly figure: string;
  readonly level: LevelWord;
  readonly measure: MeasureWord;
}

/** Which figure, at which level and in what: kept in the address, beside the place. */
function ChoiceForm({ reform, place, figure, level, measure }: ChoiceFormProps) {
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const { key } = useLocation();
  const figures = reform.figures ?? [];
  return (
    <Form key={key} aria-label={words.chooseFigure} preventScrollReset>
      {place !== null && <input type="hidden" name="lieu" value={place} />}
      <p className="search">
        <SelectField
          label={words.figure}
          name="chiffre"
          options={figures.map(({ code, label }) => ({ value: code, label: label[language] }))}
          chosen={figure}
        />
        <SelectField
          label={words.level}
          name="niveau"
          options={Object.entries(LEVELS).map(([value, each]) => ({
            ...{ value, label: levelsIn(language).one(each) },
          }))}
          chosen={level}
        />
        <SelectField
          label={words.measure}
          name="mesure"
          options={[
            { value: 'pour-100000', label: words.perHead },
            { value: 'nombre', label: words.asCount },
          ]}
          chosen={measure}
        />
        <button className="button-strong" type="submit">
          {words.show}
        </button>
      </p>
    </Form>
  );
}
