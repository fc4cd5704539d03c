import { cssColor, lookOf } from './nature-look.js';

/** The mark of a nature, as the map draws it. */
export function NatureMark({ nature }: { readonly nature: string }) {
  return (
    <svg className="nature-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={lookOf(nature).path} fillRule="evenodd" style={{ fill: cssColor(nature) }} />
    </svg>
  );
}
