/**
 * The forms that can begin at a word. Of twenty forms a word begins two or three, and trying the others at each number and month of a page is most of what dates
 * would cost.
 *
 * No form has to say which words begin it: it is asked. A form that turns a word down having looked at nothing but that word will always turn it down. So each form
 * is tried once on the word with nothing around it that it could look at; one that looks further may begin there.
 */
import type { Token, Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import { FORMS } from './forms.ts';
import type { Context, Form } from './types.ts';

const FORMS_OF = new WordNote<readonly Form[]>((word) => FORMS.filter((form) => mayBegin(form, word)));

/** In the order of `FORMS`. */
export const formsOf = ({ words, numbers }: Tokens, at: number): readonly Form[] => FORMS_OF.of(words, numbers[at] as number);

class LookedFurther extends Error {}

/** Whether the form matches, or looks further, or fails, where the word stands alone. */
function mayBegin(form: Form, text: string): boolean {
  const further = (): never => {
    throw new LookedFurther();
  };
  const alone = {
    text,
    type: /^[0-9]/.test(text) ? ('digits' as const) : ('word' as const),
    get spaced() {
      return further();
    },
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
