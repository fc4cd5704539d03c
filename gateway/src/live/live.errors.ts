import type { GraphQLFormattedError } from 'graphql';

/** A subscription that is not served, with errors that its client may read. */
export class LiveRefused extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'refused');
  }
}

/** @param details plain values that help the client mend it */
export const refused = (code: string, message: string, details: object = {}): LiveRefused =>
  new LiveRefused([{ message, extensions: { ...details, code } }]);

export const notServed = (): LiveRefused =>
  refused('SUBSCRIPTIONS_NOT_SERVED', 'Ce graphe ne sert pas cet abonnement.');

export const noSubscription = (): LiveRefused =>
  refused(
    'TRANSPORT_WRONG',
    'Seuls les abonnements passent ici : envoyez les autres opérations par POST à /graphql.',
  );

export const noOperation = (): LiveRefused =>
  refused(
    'OPERATION_RESOLUTION_FAILURE',
    'Une seule opération doit être désignée : nommez-la dans « operationName ».',
  );

export const rootInvalid = (): LiveRefused =>
  refused(
    'GRAPHQL_VALIDATION_FAILED',
    'Un abonnement demande un seul champ, sans directive : ôtez-la du premier niveau.',
  );

/** @param max of one socket, or of the whole hub */
export const tooMany = (max: number): LiveRefused =>
  refused(
    'TOO_MANY_SUBSCRIPTIONS',
    `Trop d’abonnements : ${max} au plus. Fermez-en, ou suivez-en plusieurs par un seul filtre.`,
    { max },
  );
