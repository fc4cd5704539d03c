import { hubUrl } from '../hub-url.js';

/** Addresses that no list can hold: one of each page that has an id, or says something else. */
const SAMPLES = [
  '/territoire/COM-59512-roubaix',
  '/territoire/DEP-59-nord',
  '/territoire/COM-02077-berzy-le-sec',
  '/reforme/communes-nouvelles?lieu=DEP-49',
  '/carte?vue=tableau',
  '/recherche?q=saint+etienne',
  '/?lieu=saint-denis',
  '/?lieu=COM-59512',
  '/nulle-part',
];

/** The first service of the sample territory: ids of services change with the data. */
async function sampleService(): Promise<string> {
  const page = await (await fetch(hubUrl('/territoire/COM-59512-roubaix'))).text();
  const address = /href="(\/service\/[^"]+)"/.exec(page)?.[1];
  if (address === undefined) throw new Error('Roubaix has no service');
  return address;
}

/** The first source: which there are changes with the data. */
async function sampleSource(): Promise<string> {
  const page = await (await fetch(hubUrl('/sources'))).text();
  const address = /href="(\/source\/[^"]+)"/.exec(page)?.[1];
  if (address === undefined) throw new Error('There is no source');
  return address;
}

/** The addresses that the site lists for search engines, in French then in English. */
export async function listedPages(): Promise<string[]> {
  const sitemap = await (await fetch(hubUrl('/sitemaps/pages.xml'))).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)];
  return addresses.map(([, address = '']) => new URL(address).pathname);
}

/** Every page of the site in every language: a new page is here as soon as it is in the sitemap. */
export async function everyPage(): Promise<string[]> {
  const samples = [...SAMPLES, await sampleService(), await sampleSource()];
  const listed = await listedPages();
  return [...listed, ...samples, ...samples.map((path) => `/en${path}`)];
}
