import type { ReactNode } from 'react';
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components';

/** One suggestion under a search field. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface SuggestBoxProps {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly children?: ReactNode;
}

/** A search field with suggestions, which stays a plain field of its form without JavaScript. */
export function SuggestBox(props: SuggestBoxProps) {
  const choose = (key: Key | null) => {
    if (key !== null) props.onChoose(String(key));
  };
  return (
    <ComboBox
      className="field"
      name={props.name}
      formValue="text"
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      inputValue={props.text}
      onInputChange={props.onText}
      items={props.suggestions}
      value={null}
      onChange={choose}
      defaultFilter={() => true}
    >
      <Label>{props.label}</Label>
      <Input type="search" autoComplete="off" />
      <Popover className="suggestions" placement="bottom start">
        <ListBox<Suggestion> renderEmptyState={() => <p className="suggestion">…</p>}>
          {(item) => (
            <ListBoxItem className="suggestion" id={item.id} textValue={item.label}>
              {item.label}
              <small>{item.detail}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
