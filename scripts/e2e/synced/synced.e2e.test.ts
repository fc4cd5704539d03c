import { afterAll, beforeAll } from '@jest/globals';
import type { Scene } from './scene.js';
import { MIRROR, syncedHub } from './synced-hub.js';
import { everySyncedPage } from './testing/every-synced-page.chapter.js';
import { live } from './testing/live.chapter.js';
import { permanentAddress } from './testing/permanent-address.chapter.js';
import { picture } from './testing/picture.chapter.js';
import { reforms } from './testing/reforms.chapter.js';
import { register } from './testing/register.chapter.js';
import { servicePages } from './testing/service-pages.chapter.js';
import { sourcesInEnglish } from './testing/sources-in-english.chapter.js';
import { story } from './testing/story.chapter.js';
import { timeSlider } from './testing/time-slider.chapter.js';
import { toldChanges } from './testing/told-changes.chapter.js';
import { twoHubs } from './testing/two-hubs.chapter.js';

/** One hub for all that shows publications: the load of another takes half a minute. */
let scene: Scene;
const later = (): Scene => scene;
beforeAll(async () => {
  scene = await syncedHub();
}, 500_000);
afterAll(async () => {
  await scene.browser.close();
  await scene.hub.end();
});

permanentAddress(later);
timeSlider(later);
servicePages(later);
toldChanges(later, MIRROR);
sourcesInEnglish(later);
register(later);
reforms(later);
story(later);
picture(later);
everySyncedPage(later);
live(later, MIRROR);
twoHubs(later, MIRROR);
