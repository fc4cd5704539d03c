import { useRouteLoaderData } from 'react-router';

/** Scheme and host of the site's public addresses; empty where even the site's root failed. */
export const useOrigin = (): string =>
  useRouteLoaderData<{ readonly origin: string }>('root')?.origin ?? '';

interface LinkedDataProps {
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a page says, in the words of schema.org. No text can close the script it is written in. */
export function LinkedData({ data }: LinkedDataProps) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }}
    />
  );
}
