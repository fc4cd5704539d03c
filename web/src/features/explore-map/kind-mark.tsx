import { css } from '../../map/palette.js';
import { inkOn, markColor, markLetter } from './mark-look.js';

/** The mark of a kind as the map draws it: a colour and a letter; an empty ring when it is not drawn. */
export function KindMark({ rank }: { readonly rank: number }) {
  if (rank < 0) return <span className="kind-mark" aria-hidden="true" />;
  const color = markColor(rank);
  return (
    <span
      className="kind-mark"
      style={{ background: css(color), color: css(inkOn(color)) }}
      aria-hidden="true"
    >
      {markLetter(rank)}
    </span>
  );
}
