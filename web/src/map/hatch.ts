import type { Layer } from '@deck.gl/core';
import { LayerExtension } from '@deck.gl/core';

/** What hatched polygons are told: 0 leaves the fill plain, 1 to 3 are three ways of hatching. */
export interface HatchProps<T> {
  readonly getHatch?: (object: T) => number;
}

const VERTEX = {
  'vs:#decl': 'in float hatches; out float hatch;',
  'vs:#main-end': 'hatch = hatches;',
};

/** Patterns that keep their width whatever the zoom: lines one way (1) or the other (3), dots (2). */
const FRAGMENT = {
  'fs:#decl': 'in float hatch;',
  'fs:DECKGL_FILTER_COLOR': `
    vec2 at = gl_FragCoord.xy;
    bool isLine = hatch > 0.5 && hatch < 1.5 && mod(at.x + at.y, 7.0) < 1.6;
    bool isDot = hatch > 1.5 && hatch < 2.5 && mod(at.x, 6.0) < 2.0 && mod(at.y, 6.0) < 2.0;
    bool isBack = hatch > 2.5 && mod(at.x - at.y, 7.0) < 1.6;
    if (isLine || isDot || isBack) {
      float light = dot(color.rgb, vec3(0.299, 0.587, 0.114));
      color.rgb = mix(color.rgb, light > 0.45 ? vec3(0.0) : vec3(1.0), isDot ? 0.75 : 0.45);
    }
  `,
};

/**
 * Hatches the polygons that `getHatch` says, so that no value and an unsure one are told apart by
 * every eye. Drawn by the pixel of the screen: the pattern neither grows nor shimmers with the zoom.
 */
export class HatchExtension extends LayerExtension {
  static override readonly extensionName = 'HatchExtension';
  static override readonly defaultProps = { getHatch: { type: 'accessor', value: 0 } };

  override getShaders(): unknown {
    return { inject: { ...VERTEX, ...FRAGMENT } };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.add({
      hatches: { size: 1, stepMode: 'dynamic', accessor: 'getHatch', defaultValue: 0 },
    });
  }
}
