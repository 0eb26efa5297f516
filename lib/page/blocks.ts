/**
 * The page's text as blocks: one string for each run of inline content, with a map back to the text nodes.
 *
 * A name may be cut by `<b>`, `<a>` or `<span>`; a paragraph's end cuts it really. So text is joined across inline elements
 * and broken at block elements and `<br>`. White space is collapsed as the page shows it, so that a name broken over two source
 * lines is one name. Nothing here writes to the page.
 */

/** A piece of a block that comes unbroken from one text node. */
interface Segment {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

export interface Block {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The data of each text node when it was read: a block whose nodes say something else by now is stale. */
  readonly read: ReadonlyMap<Text, string>;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON IFRAME OBJECT EMBED CANVAS SVG MATH VIDEO AUDIO PICTURE IMG CODE PRE KBD SAMP NAV FOOTER DATALIST PROGRESS METER'.split(
    ' ',
  ),
);
/** Those of them that end a run of text; the others stand in it like a word. */
const SKIPPED_BLOCKS = /^(?:NAV|FOOTER|PRE|IFRAME|OBJECT|VIDEO|DATALIST)$/;
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = /^(?:navigation|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|button|search)$/;
/** More than this in one run of inline content is no paragraph; it is cut at a space. */
const LONGEST = 20_000;

export const isInline = (element: Element): boolean => INLINE.has(element.tagName);

/** Elements whose text is the page's furniture, the reader's own or code. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.test(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.tagName === 'HEADER' && !element.closest('article, main');
}

/** Whether an ancestor-or-self takes `node` out of reading. */
export function isOutside(node: Node): boolean {
  for (let e: Element | null = node instanceof Element ? node : node.parentElement; e; e = e.parentElement) if (isSkipped(e)) return true;
  return false;
}

/**
 * Yields the blocks below `root` in reading order. A generator: the caller may stop between two blocks and go on later;
 * the walk then goes on from where it was, past what has been removed meanwhile.
 */
export function* readBlocks(root: Element): Generator<Block> {
  const builder = new BlockBuilder();
  yield* walk(root, builder);
  yield* builder.flush();
}

function* walk(element: Element, builder: BlockBuilder): Generator<Block> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      builder.add(child as Text);
      if (builder.length > LONGEST) yield* builder.flush();
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = child as Element;
      if (inner.tagName === 'BR') {
        yield* builder.flush();
      } else if (isSkipped(inner)) {
        if (SKIPPED_BLOCKS.test(inner.tagName) || !(SKIPPED.has(inner.tagName.toUpperCase()) || isInline(inner))) yield* builder.flush();
        else builder.gap();
      } else if (isInline(inner)) {
        // A span laid out as a block glues two words together in the source; only where no space parts them is it worth asking for its style.
        const mayGlue = builder.endsInLetter;
        if (mayGlue && startsInWord(inner) && !laidOutInline(inner)) yield* builder.flush();
        yield* walk(inner, builder);
        if (builder.endsInLetter && nextStartsInWord(inner) && !laidOutInline(inner)) yield* builder.flush();
      } else {
        yield* builder.flush();
        yield* walk(inner, builder);
        yield* builder.flush();
      }
    }
  }
}

const WORD = /^[\p{L}\p{N}]/u;
const startsInWord = (element: Element): boolean => WORD.test(element.textContent ?? '');
const nextStartsInWord = (element: Element): boolean => WORD.test(element.nextSibling?.textContent ?? '');
const laidOutInline = (element: Element): boolean => /^(?:inline(?:-flow)?$|contents|ruby)/.test(getComputedStyle(element).display);

class BlockBuilder {
  #text = '';
  #segments: Segment[] = [];
  #read = new Map<Text, string>();

  get length(): number {
    return this.#text.length;
  }

  get endsInLetter(): boolean {
    return /[\p{L}\p{N}]$/u.test(this.#text.slice(-2));
  }

  get endsInWord(): boolean {
    return this.#text !== '' && !this.#text.endsWith(' ');
  }

  /** Something that is not text stands here: the words around it are apart. */
  gap(): void {
    if (this.endsInWord) this.#text += ' ';
  }

  add(node: Text): void {
    const data = node.data;
    this.#read.set(node, data);
    let start = -1;
    for (let i = 0; i <= data.length; i += 1) {
      const space = i === data.length || isCollapsible(data.charCodeAt(i));
      if (!space) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) {
        this.#push(node, start, data.slice(start, i));
        start = -1;
      }
      if (i < data.length && this.endsInWord) this.#push(node, i, ' ');
    }
  }

  #push(node: Text, from: number, text: string): void {
    const last = this.#segments.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === this.#text.length) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#segments.push({ node, from, at: this.#text.length, length: text.length });
    }
    this.#text += text;
  }

  *flush(): Generator<Block> {
    const block: Block = { text: this.#text, segments: this.#segments, read: this.#read };
    this.#text = '';
    this.#segments = [];
    this.#read = new Map();
    if (/\S/.test(block.text)) yield block;
  }
}

const isCollapsible = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

/** Whether every node of the block is still in the page and still says what was read. */
export function isFresh(block: Block): boolean {
  for (const [node, data] of block.read) if (!node.isConnected || node.data !== data) return false;
  return true;
}

/** The place of `[start, end)` of the block's text in the page. Throws a RangeError outside the text. */
export function toRange(block: Block, start: number, end: number): StaticRangeInit {
  const first = segmentAt(block, start);
  const last = segmentAt(block, end - 1);
  return {
    startContainer: first.node,
    startOffset: first.from + (start - first.at),
    endContainer: last.node,
    endOffset: last.from + (end - last.at),
  };
}

function segmentAt(block: Block, offset: number): Segment {
  let low = 0;
  let high = block.segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = block.segments[middle];
    if (!segment) break;
    if (offset < segment.at) high = middle - 1;
    else if (offset >= segment.at + segment.length) low = middle + 1;
    else return segment;
  }
  throw new RangeError(`offset ${offset} is not in a block of ${block.text.length} units`);
}
