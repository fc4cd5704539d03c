import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shape } from '../e2e/hostile/shapes.js';
import { SHAPES } from '../e2e/hostile/shapes.js';

/** A body longer than this is sent as it is, and seldom: it costs the sender more than the hub. */
const HUGE = 1_000_000;
const HUGE_EVERY = 20;

const isHuge = (body: string): boolean => body.length > HUGE;
const bodies = SHAPES.map((shape) => ({ shape, body: shape.body() }));
const usual = bodies.filter(({ body }) => !isHuge(body));
const huge = bodies.filter(({ body }) => isHuge(body));

/** Sends to one hub what nobody should send, and remembers which answers were not those expected. */
export class HostileClient {
  /** What was sent, by its name. */
  readonly sent = new Map<string, number>();
  readonly unexpected: string[] = [];

  constructor(private readonly base: string) {}

  /** Sends the request of a number: the same number is the same request. */
  async send(index: number): Promise<void> {
    if (index % 50 === 49) await this.interrupt(index % 100 === 49);
    else if (index % 50 === 24) await this.breakHttp();
    else await this.ask(index);
  }

  /** Connections that say nothing until the hub cuts them. */
  async stayUntilCut(count: number): Promise<void> {
    const sockets = await Promise.all(Array.from({ length: count }, () => this.open()));
    this.count('a connection that says nothing', count);
    await Promise.all(sockets.map((socket) => once(socket, 'close')));
  }

  private async ask(index: number): Promise<void> {
    const round = Math.floor(index / usual.length);
    const isHuge = round % HUGE_EVERY === 0 && index % usual.length < huge.length;
    const from = isHuge ? huge : usual;
    const chosen = from[index % from.length];
    if (chosen === undefined) throw new Error('no shape');
    const { shape, body } = chosen;
    this.count(shape.name);
    const answer = await fetch(`${this.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: isHuge ? body : unlikeOthers(body, index),
    });
    const text = await answer.text();
    if (answer.status !== shape.status || !text.includes(`"${shape.code}"`)) {
      this.unexpected.push(`${shape.name}: ${String(answer.status)} ${text.slice(0, 200)}`);
    }
  }

  /** Goes away before the answer, or before the end of the question. */
  private async interrupt(isMidway: boolean): Promise<void> {
    const { body } = usual.find(({ shape }) => shape.name === 'a page of 100,000 rows') as {
      shape: Shape;
      body: string;
    };
    this.count(isMidway ? 'half a body' : 'a reader that goes away');
    const socket = await this.open();
    const length = body.length + (isMidway ? 1000 : 0);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: m\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n${body}`,
    );
    await sleep(2);
    socket.destroy();
  }

  private async breakHttp(): Promise<void> {
    this.count('no HTTP');
    const socket = await this.open();
    socket.resume().write('hello\r\n\r\n');
    await once(socket, 'close');
  }

  private async open(): Promise<Socket> {
    const { hostname, port } = new URL(this.base);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket.resume();
  }

  private count(name: string, by = 1): void {
    this.sent.set(name, (this.sent.get(name) ?? 0) + by);
  }
}

/** The same operation in other words: nothing that is remembered by its text is of use. */
function unlikeOthers(body: string, index: number): string {
  return body.replace(/^\{"query":"/, `{"query":"# ${String(index)}\\n`);
}
