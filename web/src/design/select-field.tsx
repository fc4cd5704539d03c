import type { ChangeEvent } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What is chosen: at first in a plain form, always where `onChoose` is given. */
  readonly chosen: Value;
  readonly onChoose?: (value: Value) => void;
}

/** One choice among few, in a form. */
export function SelectField<Value extends string>({
  label,
  name,
  options,
  chosen,
  onChoose,
}: SelectFieldProps<Value>) {
  const choose = (word: string) => {
    const option = options.find(({ value }) => value === word);
    if (option !== undefined) onChoose?.(option.value);
  };
  const state =
    onChoose === undefined
      ? { defaultValue: chosen }
      : {
          value: chosen,
          onChange: (event: ChangeEvent<HTMLSelectElement>) => {
            choose(event.target.value);
          },
        };
  return (
    <label className="field">
      {label}
      <select name={name} {...state}>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
