import { useLocalPath } from '../i18n/language.js';
import { LinkedData, useOrigin } from './linked-data.js';
import { LocalLink } from './local-link.js';

/** One step of a breadcrumb. */
export interface Step {
  readonly label: string;
  readonly to: string;
}

interface BreadcrumbProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly current: string;
}

/** The way down to the current page, from the widest to itself. */
export function Breadcrumb({ label, steps, current }: BreadcrumbProps) {
  const local = useLocalPath();
  const origin = useOrigin();
  const places = [
    ...steps.map((step) => ({ name: step.label, item: origin + local(step.to) })),
    { name: current },
  ];
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.to}>
            <LocalLink to={step.to}>{step.label}</LocalLink>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
      <LinkedData
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: places.map((place, at) => ({
            '@type': 'ListItem',
            position: at + 1,
            ...place,
          })),
        }}
      />
    </nav>
  );
}
