import type { ReactNode } from 'react';

/** The head of a column. */
export interface Column {
  readonly label: string;
  /** Whether it holds figures, which line up at the right. */
  readonly figure?: boolean;
}

interface DataTableProps {
  /** What the frame is called when the keyboard scrolls it sideways. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Rows, each with a `th` of scope `row`. */
  readonly children: ReactNode;
}

/** A table that scrolls within its own frame, by keyboard too, when the screen is narrow. */
export function DataTable({ label, caption, columns, children }: DataTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={label}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.figure ? 'figure' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
