import { HubError } from '../errors/index.js';

/** A file lacks columns that its producer promises; nothing of it is read. */
export class ColumnsMissing extends HubError {
  static override readonly code = 'COLUMNS_MISSING';

  /**
   * @param missing names promised and not found
   * @param found every name found, to see what became of them
   */
  constructor(file: string, missing: readonly string[], found: readonly string[]) {
    super(
      `${file} n’a plus ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${missing.map((m) => `« ${m} »`).join(', ')}.`,
      { level: 'warn', details: { file, missing, found } },
    );
  }
}

/** A file is not of the form that its source reads: another format, another encoding, or it was cut. */
export class FormatChanged extends HubError {
  static override readonly code = 'SOURCE_FORMAT_CHANGED';
  constructor(file: string, what: string, cause?: unknown) {
    super(`${file} ne se lit plus : ${what}.`, { level: 'warn', details: { file }, cause });
  }
}

/** A file is larger than its source may be, as it comes or once decompressed. */
export class FileTooLarge extends HubError {
  static override readonly code = 'SOURCE_TOO_LARGE';
  constructor(file: string, limit: number) {
    super(`${file} dépasse ${String(Math.round(limit / 1_000_000))} Mo.`, {
      level: 'warn',
      details: { file, limit },
    });
  }
}

/** A name inside an archive points outside of it: whoever unpacked it would write elsewhere. */
export class ArchiveNameRefused extends HubError {
  static override readonly code = 'ARCHIVE_NAME_REFUSED';
  constructor(file: string, name: string) {
    super(`${file} contient un fichier dont le nom sort de l’archive : « ${name} ».`, {
      level: 'warn',
      details: { file, name },
    });
  }
}
