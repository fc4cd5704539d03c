import type { Progress } from '@maillage/kit';

const WIDTH = 24;
const REDRAW_MS = 100;

const whole = (n: number): string => Math.round(n).toLocaleString('fr-FR');

/** Where the bar is drawn: a terminal redraws one line, anything else gets a line per stage. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows the stages of a load. */
export class ProgressBar implements Progress {
  private name: string | null = null;
  private total: number | undefined;
  private count = 0;
  private start = 0;
  private drawn = 0;

  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = Date.now,
  ) {}

  stage(name: string, total?: number): void {
    this.done();
    this.name = name;
    this.total = total;
    this.count = 0;
    this.start = this.now();
    this.draw();
  }

  advance(count = 1): void {
    this.count += count;
    if (this.now() - this.drawn >= REDRAW_MS) this.draw();
  }

  done(): void {
    if (this.name === null) return;
    const seconds = ((this.now() - this.start) / 1000).toFixed(1);
    const rows = this.count > 0 ? `, ${whole(this.count)} lignes` : '';
    this.screen.write(
      `${this.screen.isTTY ? '\r\u001B[K' : ''}  ${this.name} : ${seconds} s${rows}\n`,
    );
    this.name = null;
  }

  private draw(): void {
    if (!this.screen.isTTY || this.name === null) return;
    this.drawn = this.now();
    const [bar, pace] = [this.bar(), this.pace()];
    // A line that wraps cannot be redrawn: the name gives way.
    const room = (this.screen.columns ?? Infinity) - bar.length - pace.length - 4;
    this.screen.write(`\r\u001B[K  ${bar} ${this.name.slice(0, Math.max(0, room))}${pace}`);
  }

  /** Rows so far, how many a second, and the time left when it can be told. */
  private pace(): string {
    const seconds = (this.now() - this.start) / 1000;
    if (this.count === 0 || seconds <= 0) return '';
    const rate = this.count / seconds;
    const left = ((this.total ?? 0) - this.count) / rate;
    const said = left > 0 ? `, encore ${String(Math.ceil(left))} s` : '';
    return ` : ${whole(this.count)} lignes, ${whole(rate)}/s${said}`;
  }

  private bar(): string {
    if (this.total === undefined || this.total === 0) {
      return this.count > 0 ? `[${String(this.count).padStart(WIDTH)}]` : `[${'·'.repeat(WIDTH)}]`;
    }
    const full = Math.min(WIDTH, Math.round((this.count / this.total) * WIDTH));
    return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}]`;
  }
}
