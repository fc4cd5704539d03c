/** The events that an answer tells, each whole, without the beats between; returned, it leaves the answer. */
export async function* eventsOf({ body }: Response): AsyncGenerator<string, undefined> {
  let text = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (text + piece).split('\n\n');
    text = events.pop() ?? '';
    yield* events.filter((event) => event !== ':');
  }
}
