import { SourceList } from '../../design/source-line.js';
import { useWords } from '../../i18n/language.js';
import { Downloads } from './downloads.js';
import { MapFigure } from './map-figure.js';
import type { MapPanelProps } from './map-panel.js';
import { MAP_WORDS } from './map.words.js';
import { useScene } from './use-scene.js';
import { VisibleLists } from './visible-lists.js';

/** The map, what is on screen as lists, and its files. Only the browser loads this module. */
export default function MapViewPanel(props: MapPanelProps) {
  const words = useWords(MAP_WORDS);
  const scene = useScene(props);
  return (
    <>
      <MapFigure {...props} scene={scene} />
      <VisibleLists state={props.state} scene={scene} />
      <div className="map-foot" id="apres-carte" tabIndex={-1}>
        <Downloads state={props.state} onPicture={scene.picture} />
        {scene.basemap.style === null && <p className="quiet">{words.basemapOff}</p>}
        <section className="map-sources" aria-label={words.sources}>
          <SourceList sources={scene.data.sources} />
        </section>
      </div>
    </>
  );
}
