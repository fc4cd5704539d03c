import type { ClientRequest, RequestOptions } from 'node:http';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** Begins a request of its own connection. */
export const openRequest = (url: string, options: RequestOptions): ClientRequest =>
  url.startsWith('https:') ? overHttps(url, options) : overHttp(url, options);
