import type { Block } from './block.ts';
import { type Neighbour, wordAfter, wordBefore } from './neighbours.ts';

/** The words around a span of a block, read once for all candidates that stand there. */
export class Around {
  readonly block: Block;
  /** The three words before it, the nearest first. */
  readonly before: readonly [Neighbour | undefined, Neighbour | undefined, Neighbour | undefined];
  readonly after: Neighbour | undefined;

  constructor(block: Block, start: number, end: number) {
    const { tokens } = block;
    this.block = block;
    const first = wordBefore(tokens, start);
    const second = first && wordBefore(tokens, first.start);
    const third = second && wordBefore(tokens, second.start);
    this.before = [first, second, third];
    this.after = wordAfter(tokens, end);
  }

  /** The block as it is written. */
  get text(): string {
    return this.block.tokens.source;
  }
}
