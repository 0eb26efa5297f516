/**
 * One cheap look at a page: is it Arabic? It runs on every listed site, so it reads the `lang` attribute and at most a few
 * hundred letters, and never the whole page.
 */

/** Languages written in Arabic letters whose pages the dataset does not serve. */
const OTHER_LANGUAGES = /^(?:fa|ur|ps|ku|ckb|sd|ug|azb|pnb)(?:-|$)/i;
const ENOUGH_LETTERS = 200;
const ARABIC_SHARE = 0.3;
const ARABIC = /[\u0620-\u064A]/;
/** Letters of Persian, Urdu, Pashto and Kurdish that Arabic text has in names only. */
const FOREIGN = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u0679\u0688\u06BA\u06D2\u06D0\u06CE\u06D5]/;
const LETTER = /\p{L}/u;

export type Verdict = 'arabic' | 'other' | 'too-little-text';

/** Decides from the declared language and a sample of visible text. A page that declares Arabic still needs Arabic letters. */
export function pageLanguage(doc: Document): Verdict {
  if (OTHER_LANGUAGES.test(doc.documentElement.lang)) return 'other';
  return textLanguage(sample(doc));
}

/** Decides from text alone; `too-little-text` below 200 letters unless they are clear. */
export function textLanguage(text: string): Verdict {
  let letters = 0;
  let arabic = 0;
  let foreign = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters += 1;
    if (ARABIC.test(char)) arabic += 1;
    else if (FOREIGN.test(char)) foreign += 1;
  }
  if (letters < 20) return 'too-little-text';
  if ((arabic + foreign) / letters < ARABIC_SHARE) return letters < ENOUGH_LETTERS ? 'too-little-text' : 'other';
  return foreign > arabic * 0.08 ? 'other' : 'arabic';
}

/** The title and the first text of paragraphs and headings, else of the body. */
function sample(doc: Document): string {
  let text = `${doc.title} `;
  for (const element of doc.querySelectorAll('h1, h2, article p, main p, p')) {
    text += `${element.textContent ?? ''} `;
    if (text.length > 2_000) return text;
  }
  if (text.length > ENOUGH_LETTERS * 2 || !doc.body) return text;
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let seen = 0; seen < 200 && text.length < 2_000 && walker.nextNode(); seen += 1) text += `${walker.currentNode.nodeValue ?? ''} `;
  return text;
}
