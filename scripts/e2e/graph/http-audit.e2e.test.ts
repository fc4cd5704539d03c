import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { hubUrl } from '../hub-url.js';

const STATUS =
  'Apollo Server answers 400 to an operation that it cannot run, so that caches and monitors see a failure.';
const PREFLIGHT =
  'A plain GET could be sent by any page on a reader’s behalf: Apollo asks for a header that only scripts send.';

/** What the specification recommends or allows and we do not do, each with its reason. */
const DECLINED: Readonly<Record<string, string>> = {
  '572B': STATUS,
  FDE2: STATUS,
  '7B9B': STATUS,
  '5A70': PREFLIGHT,
  D6D5: PREFLIGHT,
  '6A70': PREFLIGHT,
};

const audits = serverAudits({ url: () => hubUrl('/graphql') });

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (id, name, audit) => {
      const { status } = await audit.fn();
      const mayDecline = !name.startsWith('MUST') && id in DECLINED;
      expect([id, status === 'ok']).toEqual([id, !mayDecline]);
    },
  );

  it('declines nothing that is not named here', () => {
    const known = new Set<string>(audits.map((audit) => audit.id));
    expect(Object.keys(DECLINED).filter((id) => !known.has(id))).toEqual([]);
  });
});
