import type { ReactNode } from 'react';

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly isTicked: boolean;
  readonly children: ReactNode;
}

/** One of several that a plain form may ask for together. */
export function Tick({ name, value, isTicked, children }: TickProps) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} /> {children}
    </label>
  );
}
