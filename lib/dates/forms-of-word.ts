/**
 * The forms that can begin at a word. Of twenty forms a word begins two or three, and trying the others at each number and month of a page is most of what dates
 * would cost.
 *
 * No form has to say which words begin it: it is asked. A form that turns a word down having looked at nothing but that word will always turn it down. So each form
 * is tried once on the word with nothing around it that it could look at; one that looks further may begin there.
 */
import type { Token } from '../arabic/tokens.ts';
import { FORMS } from './forms.ts';
import type { Context, Form } from './types.ts';

/** As many words are remembered; then it begins anew. */
const MOST_KNOWN = 4_096;
let known = new Map<string, readonly Form[]>();

/** In the order of `FORMS`. */
export function formsOf(token: Token): readonly Form[] {
  const key = token.spaced ? token.text : `_${token.text}`;
  const before = known.get(key);
  if (before) return before;
  const forms = FORMS.filter((form) => mayBegin(form, token));
  if (known.size >= MOST_KNOWN) known = new Map();
  known.set(key, forms);
  return forms;
}

class LookedFurther extends Error {}

/** Whether the form matches, or looks further, or fails, where the word stands alone. */
function mayBegin(form: Form, { text, type, spaced }: Token): boolean {
  const further = (): never => {
    throw new LookedFurther();
  };
  const alone = {
    text,
    type,
    spaced,
    get start() {
      return further();
    },
    get end() {
      return further();
    },
  };
  const tokens = new Proxy<Token[]>([alone], { get: (_, key) => (key === '0' ? alone : further()) });
  const day = new Proxy({} as Context['reference'], { get: further });
  const context: Context = {
    reference: day,
    get last() {
      return further();
    },
  };
  try {
    return form.parse(tokens, 0, context) !== undefined;
  } catch (e) {
    if (e instanceof LookedFurther) return true;
    throw e;
  }
}
