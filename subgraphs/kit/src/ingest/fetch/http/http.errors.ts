import { HubError } from '../../../errors/index.js';

/** An address as it may be told: without what follows `?`, which may hold a key. */
const told = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

/** The server of a source cannot be reached: no such name, connection refused or lost, certificate not believed. */
export class SourceUnreachable extends HubError {
  static override readonly code = 'SOURCE_UNREACHABLE';
  constructor(url: URL, cause: unknown) {
    super(`${url.host} est hors d’atteinte.`, {
      ...{ level: 'warn', details: { address: told(url) }, cause },
    });
  }
}

/** The server of a source answered with an error. */
export class SourceHttpError extends HubError {
  static override readonly code = 'SOURCE_HTTP_ERROR';

  /** @param retryAfter how long it asks to wait, in milliseconds; null when it does not say */
  constructor(
    url: URL,
    readonly status: number,
    readonly retryAfter: number | null = null,
  ) {
    super(`${url.host} a répondu par une erreur ${String(status)}.`, {
      ...{ level: 'warn', details: { address: told(url), status } },
    });
  }
}

/** The connection ended before the file did, each time. */
export class SourceTruncated extends HubError {
  static override readonly code = 'SOURCE_TRUNCATED';
  constructor(url: URL, received: number, cause?: unknown) {
    super(`Le fichier de ${url.host} est arrivé coupé.`, {
      ...{ level: 'warn', details: { address: told(url), received }, cause },
    });
  }
}

/** The server of a source sends nothing, or not fast enough to end in time. */
export class SourceTooSlow extends HubError {
  static override readonly code = 'SOURCE_TOO_SLOW';

  /** @param what `silence`: nothing came for so long; `deadline`: the whole took longer */
  constructor(
    url: URL,
    readonly what: 'silence' | 'deadline',
    ms: number,
  ) {
    super(
      what === 'silence'
        ? `${url.host} n’a rien envoyé pendant ${seconds(ms)} s.`
        : `Le fichier de ${url.host} n’est pas arrivé entier en ${seconds(ms)} s.`,
      { level: 'warn', details: { address: told(url), what, ms } },
    );
  }
}

const seconds = (ms: number): string => String(Math.ceil(ms / 1000));

/** Why an address is not asked. */
export type HostRefusal = 'scheme' | 'host' | 'credentials' | 'private' | 'redirects';

const REFUSALS: Readonly<Record<HostRefusal, string>> = {
  scheme: 'seul https est permis',
  host: 'ce serveur n’est pas de ceux de la source',
  credentials: 'l’adresse contient un nom de compte',
  private: 'il mène à une adresse privée',
  redirects: 'il renvoie trop de fois ailleurs',
};

/** An address, or one that a server sends to, is not one that the source may be read from. */
export class SourceHostRefused extends HubError {
  static override readonly code = 'SOURCE_HOST_REFUSED';
  constructor(url: URL, why: HostRefusal) {
    super(`${url.host} n’est pas interrogé : ${REFUSALS[why]}.`, {
      ...{ level: 'warn', details: { address: told(url), why } },
    });
  }
}

/** A server answers that all is well, with a web page in place of the file. */
export class SourceAnsweredHtml extends HubError {
  static override readonly code = 'SOURCE_ANSWERED_HTML';
  constructor(url: URL) {
    super(`${url.host} a répondu par une page web au lieu du fichier.`, {
      ...{ level: 'warn', details: { address: told(url) } },
    });
  }
}

/** Pages of one list do not agree with each other: it changed while it was read, or a page was short. */
export class SourcePagesInconsistent extends HubError {
  static override readonly code = 'SOURCE_PAGES_INCONSISTENT';
  constructor(url: URL, read: number, total: number) {
    super(`Les pages de ${url.host} donnent ${String(read)} lignes sur ${String(total)}.`, {
      ...{ level: 'warn', details: { address: told(url), read, total } },
    });
  }
}

/** A file that came cannot be written here, as when the disk is full. */
export class SourceNotKept extends HubError {
  static override readonly code = 'SOURCE_NOT_KEPT';
  constructor(name: string, cause: unknown) {
    super(`${name} n’a pas pu être écrit sur le disque.`, {
      ...{ level: 'error', details: { file: name }, cause },
    });
  }
}
