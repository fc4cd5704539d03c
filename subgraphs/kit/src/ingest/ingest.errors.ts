import type { HubErrorOptions } from '../errors/index.js';
import { HubError } from '../errors/index.js';

/** A producer's file that is not what its source reads. */
export abstract class UnreadableFile extends HubError {
  constructor(
    readonly file: string,
    message: string,
    { details, cause }: Pick<HubErrorOptions, 'details' | 'cause'> = {},
  ) {
    super(message, { level: 'warn', details: { file, ...details }, cause });
  }
}

/** A file lacks columns that its producer promises; nothing of it is read. */
export class ColumnsMissing extends UnreadableFile {
  static override readonly code = 'COLUMNS_MISSING';

  /**
   * @param missing names promised and not found
   * @param found every name found, to see what became of them
   */
  constructor(file: string, missing: readonly string[], found: readonly string[]) {
    super(
      file,
      `${file} n’a plus ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${missing.map((m) => `« ${m} »`).join(', ')}.`,
      { details: { missing, found } },
    );
  }
}

/** A file is not of the form that its source reads: another format, another encoding, or it was cut. */
export class FormatChanged extends UnreadableFile {
  static override readonly code = 'SOURCE_FORMAT_CHANGED';
  constructor(file: string, what: string, cause?: unknown) {
    super(file, `${file} ne se lit plus : ${what}.`, { cause });
  }
}

/** A file is larger than its source may be, as it comes or once decompressed. */
export class FileTooLarge extends UnreadableFile {
  static override readonly code = 'SOURCE_TOO_LARGE';
  constructor(file: string, limit: number) {
    super(file, `${file} dépasse ${String(Math.round(limit / 1_000_000))} Mo.`, {
      details: { limit },
    });
  }
}

/** A name inside an archive points outside of it: whoever unpacked it would write elsewhere. */
export class ArchiveNameRefused extends UnreadableFile {
  static override readonly code = 'ARCHIVE_NAME_REFUSED';
  constructor(file: string, name: string) {
    super(file, `${file} contient un fichier dont le nom sort de l’archive : « ${name} ».`, {
      details: { name },
    });
  }
}
