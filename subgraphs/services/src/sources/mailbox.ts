/** Words by which a mailbox is an office's. */
const OFFICE =
  /france[-_.]?services?|(?:^|[-_.])(?:contact|accueil|mairie|ccas|msap|mfs|efs|fs|mds|pimms|pref|sp)(?:[-_.]|$)/i;
const MAILBOX = /^([^\s@]+)@([^\s@]+\.[a-z]{2,})$/i;
const OFFICES_DOMAIN = 'france-services.gouv.fr';

/** A mailbox that is an office's by its own name; undefined where it may be a person's, or is none. */
export function officeMailbox(text: string | undefined): string | undefined {
  const [whole, local = '', domain] = MAILBOX.exec(text ?? '') ?? [];
  return OFFICE.test(local) || domain === OFFICES_DOMAIN ? whole : undefined;
}
