import type { ExpansionRule } from './index.ts';

/** How Arabic newsrooms write the Latin letters of designations. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  a: ['اي', 'ا'],
  b: ['بي'],
  c: ['سي'],
  d: ['دي'],
  e: ['اي'],
  f: ['اف'],
  g: ['جي'],
  h: ['اتش'],
  j: ['جي'],
  k: ['كي', 'كا'],
  l: ['ال'],
  m: ['ام'],
  n: ['ان'],
  p: ['بي'],
  q: ['كيو'],
  r: ['ار'],
  s: ['اس'],
  t: ['تي'],
  u: ['يو'],
  v: ['في'],
  x: ['اكس'],
};

/**
 * Letters and a number: S-400, S 400, S400, إس-400, إس 400, إس400. Keys have spaces for hyphens, so that one spelling stands for
 * both. Applies to weapons, to a form that is a word or two and a number, in either script.
 */
export const designations: ExpansionRule = {
  name: 'designations',
  gloss: 'letters and a number joined, apart or hyphened, in Latin letters or as they are spoken',
  example: ['s 400', 'اس400'],
  *expand(spelling, entity) {
    if (entity.kind !== 'weapon') return;
    const m = /^((?:[\p{Script=Arabic}a-z]+ )?)([\p{Script=Arabic}]+|[a-z]{1,3}) ?(\d+[a-z]?)$/u.exec(spelling);
    if (!m) return;
    const [, before = '', letters = '', digits = ''] = m;
    const written = /[a-z]/.test(letters) ? [letters, ...spoken(letters)] : [letters];
    for (const form of written) {
      yield `${before}${form} ${digits}`;
      yield `${before}${form}${digits}`;
    }
  },
};

function spoken(letters: string): string[] {
  let forms = [''];
  for (const letter of letters) {
    const names = SPOKEN[letter];
    if (!names) return [];
    forms = forms.flatMap((form) => names.map((name) => (form ? `${form} ${name}` : name)));
  }
  return forms.flatMap((form) => (form.includes(' ') ? [form, form.replaceAll(' ', '')] : [form]));
}
