import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { ManifestInvalid } from './manifest.errors.js';
import { manifestProducer } from './manifest.producer.js';
import { openManifest } from './open-manifest.js';

/** The producer that a manifest's file describes. @throws ManifestInvalid */
export function producerOfManifest(place: string): ServiceProducer {
  const { open, faults } = openManifest(readFileSync(place, 'utf8'), path.dirname(place));
  if (open === null) throw new ManifestInvalid(place, faults);
  return manifestProducer(open);
}
