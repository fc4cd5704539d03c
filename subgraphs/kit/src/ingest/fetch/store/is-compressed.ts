/** Whether a file is of a form that does not shrink, by its name. */
export const isCompressed = (name: string): boolean =>
  /\.(?:gz|zip|xlsx|bz2|7z|xz|zst|parquet)$/i.test(name);
