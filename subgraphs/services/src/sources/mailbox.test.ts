import { describe, expect, it } from '@jest/globals';
import { officeMailbox } from './mailbox.js';

describe('a mailbox', () => {
  it.each(['contact@ici.fr', 'espacefranceservices@ici.fr', 'ici@france-services.gouv.fr'])(
    'is an office’s when its name says so: %s',
    (mailbox) => {
      expect(officeMailbox(mailbox)).toBe(mailbox);
    },
  );

  it.each(['prenom.nom@ici.fr', 'https://contact.ici.fr', 'contact@', '-', undefined])(
    'is not kept where it may be a person’s, or is none: %s',
    (text) => {
      expect(officeMailbox(text)).toBeUndefined();
    },
  );
});
