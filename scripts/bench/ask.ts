import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One question over HTTP, on a connection that is kept: its text, whole. */
export function askText(url: string, query: string, variables: object = {}): Promise<string> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${String(response.statusCode)}: ${text.slice(0, 500)}`));
      });
    });
    sent.once('error', reject).end(body);
  });
}

/** One question over HTTP: its data. @throws Error when the answer holds errors */
export async function askData<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const answer = JSON.parse(await askText(url, query, variables)) as { data: T; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
  return answer.data;
}
