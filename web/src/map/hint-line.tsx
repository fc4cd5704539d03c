/** What is said of what is under the pointer. */
export interface Hint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What is under the pointer; the lists say the same to who has none. */
export function HintLine({ hint }: { readonly hint: Hint | null }) {
  if (hint === null) return null;
  return (
    <p className="map-hint" style={{ left: hint.x + 12, top: hint.y + 12 }} aria-hidden="true">
      {hint.text}
    </p>
  );
}
