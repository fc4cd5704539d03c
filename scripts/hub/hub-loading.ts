import type { Refusal } from '@maillage/gateway';

/** Told to whoever asks before the hub has its data. */
export const HUB_LOADING = {
  status: 503,
  code: 'HUB_LOADING',
  message: 'Maillage charge ses données : réessayez dans quelques secondes.',
  headers: { 'retry-after': '5' },
} as const satisfies Refusal;
