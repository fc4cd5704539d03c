import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageSnapshot } from './changes-by-nature.js';
import { SOURCE_WORDS } from './source.words.js';

/** The files of a publication, to be downloaded as their producer gave them. */
export function SnapshotFiles({ files }: Pick<PageSnapshot, 'files'>) {
  const words = useWords(SOURCE_WORDS);
  const { bytes: size } = useFormats();
  if (files.length === 0) return null;
  return (
    <>
      <h3>{words.filesTitle}</h3>
      <ul>
        {files.map(({ name, url, bytes, sha256 }) => {
          const told = words.file(url?.split('/').at(-1) ?? name, size(bytes));
          return (
            <li key={name}>
              {url === null ? (
                `${told}, ${words.fileNotKept}`
              ) : (
                <a href={url} download>
                  {told}
                </a>
              )}
              <small className="fingerprint">{words.fingerprint(sha256)}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
