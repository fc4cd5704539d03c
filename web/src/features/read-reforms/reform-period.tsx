import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { REFORMS_WORDS } from './reforms.words.js';

interface ReformPeriodProps {
  /** ISO. */
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
}

/** When a reform is, or was. */
export function ReformPeriod({ from, to }: ReformPeriodProps) {
  const words = useWords(REFORMS_WORDS);
  const { day } = useFormats();
  return to === null ? words.since(day(from)) : words.fromTo(day(from), day(to));
}
