import DataLoader from 'dataloader';

/** Gathers what one request asks of several territories with the same words into one reading. */
export class RequestLoaders<T> {
  private readonly ofRequests = new WeakMap<object, Map<string, DataLoader<string, T>>>();

  /**
   * @param request what is one for all that one request asks
   * @param question says all that is asked but the territory
   */
  load(
    id: string,
    request: object,
    question: string,
    read: (ids: readonly string[]) => Promise<T[]>,
  ): Promise<T> {
    const loaders = this.ofRequests.get(request) ?? new Map<string, DataLoader<string, T>>();
    this.ofRequests.set(request, loaders);
    const loader = loaders.get(question) ?? new DataLoader<string, T>(read);
    loaders.set(question, loader);
    return loader.load(id);
  }
}
