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
    </nav>
  );
}
