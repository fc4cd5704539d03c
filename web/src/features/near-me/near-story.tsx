import { useState } from 'react';
import { storyPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { OfferedKind } from './chosen-kinds.js';
import { NEAR_WORDS } from './near.words.js';
import type { Nearest } from './use-nearest.js';
import { useNearest } from './use-nearest.js';
import type { Asking } from './use-position.js';

interface NearStoryProps {
  readonly asking: Asking;
  readonly kinds: readonly OfferedKind[];
}

/** Leads to the story of the reader's commune, found from the places of town halls: once they are asked for. */
export function NearStory({ asking, kinds }: NearStoryProps) {
  const words = useWords(NEAR_WORDS);
  const { bytes } = useFormats();
  const [isWanted, setIsWanted] = useState(false);
  const halls = kinds.filter(({ code }) => code === 'mairie');
  const nearest = useNearest(asking, isWanted ? halls : []);
  if (asking.step !== 'found' || halls.length === 0) return null;
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{words.story}</h2>
      <p>{words.storyLead(bytes(halls.reduce((sum, kind) => sum + (kind.pointsBytes ?? 0), 0)))}</p>
      {!isWanted && (
        <p>
          <button
            type="button"
            onClick={() => {
              setIsWanted(true);
            }}
          >
            {words.findCommune}
          </button>
        </p>
      )}
      <div role="status">{isWanted && <FoundCommunes nearest={nearest} />}</div>
    </section>
  );
}

function FoundCommunes({ nearest }: { readonly nearest: Nearest }) {
  const words = useWords(NEAR_WORDS);
  const { distance } = useFormats();
  if (nearest.step === 'failed') return <p>{words.failed}</p>;
  if (nearest.step !== 'ready') return <p>{words.loading}</p>;
  return (
    <>
      <p>{words.storyOf}</p>
      <ul className="results">
        {nearest.rows.map(({ id, name, metres, commune }) => (
          <li key={id}>
            {commune === null ? name : <LocalLink to={storyPath(commune)}>{name}</LocalLink>}
            <small>{distance(metres)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
