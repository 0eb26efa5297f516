/** Sequences of words that stand where news puts a name, and that no annotation touches. */
import { annotate } from '../../annotate.ts';
import { type Tokens, tokenize } from '../../arabic/tokens.ts';
import { hintOf, SAYS } from '../../entities/lexicon/hints.ts';
import { type Neighbour, wordAfter, wordBefore } from '../../entities/neighbours.ts';
import type { Dataset } from '../store.ts';

export interface UnexplainedName {
  readonly name: string;
  readonly count: number;
  /** The text around its first mention. */
  readonly example: string;
}

/** What ends a name: particles, and words that news puts right after one. */
const STOP = new Set(
  'في من علي الي عن ان او ثم قد لا لم لن ما مع بعد قبل خلال منذ حتي عند الذي التي الذين هذا هذه ذلك تلك كان كانت هو هي كما حيث بين امس اليوم غدا كل بعض غير اي انه انها الماضي الماضيه المقبل الحالي امام عبر ضد نحو حول دون فيما بان لدي'.split(
    ' ',
  ),
);
const LONGEST = 4;
const QUOTED = /[«"“(]([^»"”)\n«“(]{2,40})[»"”)]/gu;
const SENTENCE_MARK = /[.،؛:!?؟\d]/u;

/** Names of `articles` that `annotate` leaves unexplained, the most frequent first. `text` has a block a line. */
export function unexplainedNames(articles: readonly { text: string; published: string }[], dataset: Dataset): UnexplainedName[] {
  const found = new Map<string, { count: number; example: string }>();
  for (const { text, published } of articles) {
    const blocks = text.split('\n');
    const annotations = annotate(blocks, { published: published.slice(0, 10) }, dataset);
    blocks.forEach((block, i) => {
      const taken = annotations[i] ?? [];
      const isFree = (start: number, end: number): boolean => !taken.some((a) => a.start < end && start < a.end);
      for (const { start, end } of candidates(tokenize(block), dataset)) {
        if (!isFree(start, end)) continue;
        const name = block.slice(start, end);
        const example = block.slice(Math.max(0, start - 30), end + 20).replaceAll(/\s+/g, ' ');
        const known = found.get(name);
        if (known) known.count += 1;
        else found.set(name, { count: 1, example });
      }
    });
  }
  return [...found].map(([name, { count, example }]) => ({ name, count, example })).sort((a, b) => b.count - a.count);
}

/** Where names are looked for: after a title, a type word or a verb of saying, and between quotation marks or brackets. */
function* candidates(tokens: Tokens, dataset: Dataset): Iterable<{ start: number; end: number }> {
  for (let word = wordAfter(tokens, 0), last = -1; word; ) {
    const hint = hintOf(word.word);
    const isCue = (hint.says & (SAYS.title | SAYS.speech)) !== 0 || hint.expects !== undefined;
    const name = isCue ? nameAfter(tokens, word, dataset) : undefined;
    if (name && name.start > last) {
      yield name;
      last = name.end;
    }
    word = next(tokens, word.end);
  }
  for (const m of tokens.source.matchAll(QUOTED)) {
    const inner = m[1] ?? '';
    const start = (m.index ?? 0) + 1;
    const words = inner.trim().split(/\s+/);
    if (words.length <= LONGEST && !SENTENCE_MARK.test(inner) && !wordBefore(tokens, start - 1)?.word.startsWith('قال'))
      yield { start, end: start + inner.length };
  }
}

/** Up to four words of which the first is one of people's names; a nisba may stand before them (الرئيس الأمريكي …). */
function nameAfter(tokens: Tokens, cue: Neighbour, dataset: Dataset): { start: number; end: number } | undefined {
  let word = wordAfter(tokens, cue.end);
  if (word?.word.startsWith('ال') && word.word.endsWith('ي')) word = wordAfter(tokens, word.end);
  if (!word || word.marked || !dataset.isNameWord(word.word) || STOP.has(word.word)) return undefined;
  const { start } = word;
  let { end } = word;
  let count = 1;
  for (let after = wordAfter(tokens, end); after && !after.marked && count < LONGEST; after = wordAfter(tokens, end)) {
    if (STOP.has(after.word) || hintOf(after.word).says !== 0 || after.word.startsWith('و')) break;
    if (!dataset.isNameWord(after.word) && !after.word.startsWith('ال')) break;
    end = after.end;
    count += 1;
  }
  return count >= 2 ? { start, end } : undefined;
}

/** The next word, over punctuation. */
function next(tokens: Tokens, from: number): Neighbour | undefined {
  for (let at = from; at < tokens.source.length; at += 1) {
    const word = wordAfter(tokens, at);
    if (word) return word;
  }
  return undefined;
}
