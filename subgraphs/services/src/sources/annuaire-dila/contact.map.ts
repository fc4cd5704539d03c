/** Mailboxes of everybody: `contact` there is nobody's office. */
const PUBLIC_DOMAIN = /@(?:orange|wanadoo|gmail|free|sfr|neuf|laposte|hotmail|yahoo|outlook)\./i;

/** A mailbox that is no person's: its local part is `contact`, and its domain is not everybody's. */
export function sharedMailbox(text: string | undefined): string | undefined {
  const mailbox = text?.replace(/^mailto:/, '');
  if (mailbox === undefined || !/^contact@[\w.-]+\.[a-z]{2,}$/i.test(mailbox)) return undefined;
  return PUBLIC_DOMAIN.test(mailbox) ? undefined : mailbox;
}

/** An address of the web; undefined for anything else. */
export const page = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) ? text : undefined;

/** `ACC` and `NAC` are said of a place; `DEM`, on request, is neither. */
export const accessible = (type: string | undefined): boolean | undefined =>
  type === 'ACC' ? true : type === 'NAC' ? false : undefined;

/** Whether two angles are somewhere on Earth: some are nowhere, or the wrong way round. */
export const isOnEarth = (lon: number, lat: number): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon !== 0 || lat !== 0);
