import type { ReactNode } from 'react';
import { LocalLink } from '../../design/local-link.js';
import { useWords } from '../../i18n/language.js';
import { SITE_WORDS } from '../../i18n/site.words.js';
import './find-territory.css';
import { KindFacts } from './kind-facts.js';
import type { Welcome } from './load-welcome.js';
import { NewestChanges } from './newest-changes.js';
import type { PlaceAsked } from './place-asked.js';
import { PlaceChoice } from './place-choice.js';
import { PlaceForm } from './place-form.js';
import { WELCOME_WORDS } from './welcome.words.js';

interface WelcomeScreenProps {
  readonly asked: Exclude<PlaceAsked, { is: 'place' }>;
  readonly welcome: Welcome;
  /** What becomes known while the page is open. */
  readonly live: ReactNode;
}

/** The first page: what the site is, a place to type, what changed last, where each reader starts. */
export function WelcomeScreen({ asked, welcome, live }: WelcomeScreenProps) {
  const words = useWords(WELCOME_WORDS);
  return (
    <div className="page">
      <div className="welcome">
        <div>
          <h1>{useWords(SITE_WORDS).slogan}</h1>
          <p className="lead">{words.lead}</p>
          <PlaceForm initial={asked.is === 'name' ? asked.name : ''} />
          {asked.is === 'name' && <PlaceChoice {...asked} />}
        </div>
        <MapPicture />
      </div>
      <Readers />
      <NewestChanges changes={welcome.changes} live={live} />
      <h2>{words.found}</h2>
      <KindFacts kinds={welcome.kinds} />
    </div>
  );
}

/** Smaller than the text beside it, which is what a reader waits for. */
function MapPicture() {
  const words = useWords(WELCOME_WORDS);
  return (
    <LocalLink className="map-picture" to="/carte">
      <img src="/carte.webp" alt={words.mapAlt} width={580} height={552} />
      <span>{words.map}</span>
    </LocalLink>
  );
}

function Readers() {
  const words = useWords(WELCOME_WORDS);
  return (
    <section aria-labelledby="commencer">
      <h2 id="commencer">{words.readers}</h2>
      <ul className="readers">
        {words.reader.map(({ who, to, what }) => (
          <li key={to}>
            <LocalLink to={to}>{who}</LocalLink>
            <small>{what}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
