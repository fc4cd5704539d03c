/** How the hub is started; each is an option of `npm start`. */
export interface HubOptions {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database, the log and the lock. */
  readonly dataDir: string;
  /** Forget the embedded database first. */
  readonly fresh: boolean;
  /** Each subgraph in a process of its own, reached over HTTP. */
  readonly distributed: boolean;
}
