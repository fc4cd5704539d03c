import { useState } from 'react';
import { useWords } from '../../i18n/language.js';
import { MAP_WORDS } from './map.words.js';

interface CopyButtonProps {
  readonly label: string;
  /** Read when the button is pressed. */
  readonly address: () => string;
}

/** Copies an address, and says whether it could. */
export function CopyButton({ label, address }: CopyButtonProps) {
  const words = useWords(MAP_WORDS);
  const [told, setTold] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(address()).then(
      () => {
        setTold(words.copied);
      },
      () => {
        setTold(words.copyFailed);
      },
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}
