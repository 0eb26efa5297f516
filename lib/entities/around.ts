import type { Block } from './block.ts';
import { type Neighbour, wordAfter, wordsBefore } from './neighbours.ts';

/** The words around a span of a block, read once for all candidates that stand there. */
export class Around {
  readonly block: Block;
  /** The three words before it, the nearest first. */
  readonly before: readonly Neighbour[];
  readonly after: Neighbour | undefined;

  constructor(block: Block, start: number, end: number) {
    const { tokens } = block;
    this.block = block;
    this.before = wordsBefore(tokens, start, 3);
    this.after = wordAfter(tokens, end);
  }

  /** The block as it is written. */
  get text(): string {
    return this.block.tokens.source;
  }
}
