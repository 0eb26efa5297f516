/** The forms of a record: its name, aliases, demonyms and short forms, folded and expanded, each with what is to be known of it. */
import { folded, strict } from '../../arabic/fold.ts';
import { hash } from '../codec.ts';
import type { Entity } from '../schema.ts';
import { ALIAS } from '../store.ts';
import { expand } from './expand/index.ts';

export interface Form {
  /** Folded spelling with spaces for hyphens: the key of the trie. */
  readonly key: string;
  readonly flags: number;
  /** 0 to 255. */
  readonly prior: number;
  readonly needs: readonly string[];
  readonly spelling: number;
  /** When it means the entity, `2005-08-01/2015-01-22` with either end open; '' for always. */
  readonly term: string;
}

const DEFAULT_PRIOR = 0.9;
/** Shorter forms are found in half the words of a page. */
const SHORTEST = 2;

/** Every form of a record, those written before those made, without repetition. */
export function formsOf(entity: Entity): Form[] {
  const forms = new Map<string, Form>();
  const put = (text: string, flags: number, needs: readonly string[] = [], prior = entity.prior ?? DEFAULT_PRIOR, term = ''): void => {
    const bare = takesArticle(entity, flags) ? text.replace(/^ال(?=\S{2})/, '') : text;
    const all = flags & ALIAS.article ? flags : takesArticle(entity, flags) ? flags | ALIAS.article : flags;
    for (const [form, expanded] of bare === text
      ? [[text, false] as const]
      : ([
          [text, false],
          [bare, true],
        ] as const)) {
      const key = keyOf(form);
      if (key.length < SHORTEST) continue;
      const spellings = flags & ALIAS.demonym ? [key] : expand(key, entity);
      for (const [i, spelling] of spellings.entries()) {
        const made = i > 0 || expanded;
        const single = spelling.includes(' ') ? 0 : ALIAS.single;
        const article = form === bare ? all & ALIAS.article : 0;
        const next: Form = {
          key: spelling,
          flags: (all & ~ALIAS.article) | article | single | (made ? ALIAS.expanded : 0),
          prior: Math.round(prior * 255),
          needs,
          term,
          spelling: made ? 0 : hash(strict(form).replaceAll('-', ' ')),
        };
        const before = forms.get(spelling);
        if (!before || weight(next) > weight(before)) forms.set(spelling, next);
      }
    }
  };
  put(entity.name.ar, ALIAS.name, entity.needs);
  for (const alias of entity.aliases) {
    if (typeof alias === 'string') put(alias, 0);
    else put(alias.text, 0, alias.needs, alias.prior, alias.from || alias.to ? `${alias.from ?? ''}/${alias.to ?? ''}` : '');
  }
  if (entity.kind === 'organization' && entity.acronym) put(entity.acronym, 0);
  for (const title of titlesOf(entity)) put(title, ALIAS.title);
  for (const name of clubNamesOf(entity)) put(name, ALIAS.club);
  if (entity.kind === 'place') for (const demonym of entity.demonyms) put(demonym, ALIAS.demonym | ALIAS.article);
  const short = entity.short.length > 0 || entity.kind !== 'person' ? entity.short : shortForms(entity.name.ar);
  for (const form of short) put(form, ALIAS.short);
  return [...forms.values()];
}

/** The key of a written form: folded, with spaces for hyphens and quotation marks gone. */
export const keyOf = (text: string): string => folded(text).replaceAll('-', ' ').replaceAll('"', '').replaceAll(/\s+/g, ' ').trim();

const takesArticle = (entity: Entity, flags: number): boolean =>
  (flags & ALIAS.demonym) !== 0 || entity.kind === 'weapon' || entity.kind === 'group' || entity.kind === 'currency';

/** A written form outweighs a made one, and one that stands on its own a short one. */
const weight = (form: Form): number =>
  (form.flags & ALIAS.expanded ? 0 : 2) +
  (form.flags & (ALIAS.short | ALIAS.title | ALIAS.club) ? 0 : 4) +
  (form.flags & ALIAS.demonym ? 0 : 1);

const PRESS: ReadonlySet<string> = new Set(['newspaper', 'news-agency', 'channel', 'media']);

/** What is left of صحيفة الحياة without its type word. */
function titlesOf(entity: Entity): string[] {
  if (entity.kind !== 'organization' || !PRESS.has(entity.subtype)) return [];
  const written = [entity.name.ar, ...entity.aliases.map((a) => (typeof a === 'string' ? a : a.text))];
  const untitled = entity.aliases.flatMap((a) => (typeof a !== 'string' && a.title === false ? [a.text] : []));
  return written.flatMap((form) => {
    if (untitled.includes(form)) return [];
    const title = /^(?:صحيفة|جريدة|مجلة|وكالة|قناة|موقع|شبكة|إذاعة) (.+)$/.exec(form)?.[1] ?? '';
    return title && !written.includes(title) && title.split(' ').length <= 3 ? [title] : [];
  });
}

/** نادي العهد اللبناني, نادي العهد, العهد اللبناني. */
const CLUB = /^(?:نادي|فريق) (\S+)(?: ال\S+ي)?$|^(\S{3,}) ال\S+ي$/;
/** What any club is called, what nobody calls one, and what it does: النادي الأفريقي, كان الفرنسي, نادي الطيران السعودي. */
const NO_CLUB_NAME =
  /^(?:النادي|الفريق|العملاق|العميد|الزعيم|النجم|نجم|الملعب|شباب|كان|أحد|الطيران|الفروسية|الهجن|الرماية|السيارات|الصيد|اليخوت|الغولف)$/;

/** What is left of a club's names without نادي and the people whose club it is. */
function clubNamesOf(entity: Entity): Set<string> {
  if (entity.kind !== 'organization' || entity.subtype !== 'club') return new Set();
  const written = [entity.name.ar, ...entity.aliases.map((a) => (typeof a === 'string' ? a : a.text))];
  const names = written.flatMap((form) => CLUB.exec(form)?.slice(1) ?? []).filter((name) => name && !NO_CLUB_NAME.test(name));
  return new Set(names.filter((name) => !written.includes(name)));
}

/** Words that do not stand without the next: بن سلمان, أبو مازن, آل ثاني, دي ميستورا. */
const PARTICLES = /^(?:بن|ابن|ابو|ابا|ابي|ام|ال|عبد|ذو|دي|دو|دا|فان|فون|لو|لا|ماك|سان)$/;

/** What ends a name and is no surname: الله (of حمد الله), numbers of kings and popes, and words that tell a father from a son. */
const NO_SURNAME =
  /^(?:الله|الاول|الاولي|الثاني|الثانيه|الثالث|الثالثه|الرابع|الرابعه|الخامس|السادس|السابع|الثامن|التاسع|العاشر|عشر|الاكبر|الاصغر|الكبير|الصغير|الاب|الابن|العظيم|القانوني|الفاتح)$/;

/** The surname of a full name with the particles that belong to it; nothing of a name of one word. */
export function shortForms(name: string): string[] {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 0 && PARTICLES.test(folded(words[from - 1] ?? ''))) from -= 1;
  if (from <= 0 || NO_SURNAME.test(folded(words.at(-1) ?? ''))) return [];
  const surname = words.slice(from).join(' ');
  return folded(surname).length >= 3 ? [surname] : [];
}
