import { notFound } from '../graphql/ask.js';

export function loader(): never {
  throw notFound('PAGE_UNKNOWN');
}

export default function NotFoundPage() {
  return null;
}
