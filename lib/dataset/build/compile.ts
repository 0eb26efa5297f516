/**
 * Records in, two files out: the index of all aliases and the records. Deterministic: the same records give the same bytes.
 */
import { deflateSync, strToU8 } from 'fflate';
import { buildTrie } from '../../entities/trie.ts';
import { hash, pack } from '../codec.ts';
import { latest } from '../edtf.ts';
import { KINDS, SUBTYPES } from '../kinds.ts';
import type { Entity } from '../schema.ts';
import { ALIAS, NO_YEAR, RECORDS_PER_BLOCK } from '../store.ts';
import { type Form, formsOf, keyOf } from './forms.ts';
import { linksOf } from './links.ts';

export interface Collision {
  readonly key: string;
  /** The entity whose written alias stays. */
  readonly kept: string;
  /** The entity whose expanded spelling gave way. */
  readonly dropped: string;
}

export interface Build {
  readonly index: ArrayBuffer;
  readonly records: ArrayBuffer;
  readonly aliases: number;
  readonly keys: number;
  readonly collisions: readonly Collision[];
}

/** How often news writes a folded word, for telling everyday words; the counts of `assets/dataset/everyday-words.tsv`. */
export type WordCounts = ReadonlyMap<string, number>;

/** Folded words of which people's names are made, of `assets/dataset/name-words.tsv`. */
export type NameWords = Iterable<string>;

/** Compiles checked records. `asOf` is the latest day for which any record can stand, by the records themselves. */
export function compile(input: readonly Entity[], words: WordCounts, nameWords: NameWords = []): Build {
  const entities = [...input].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { groups, collisions } = group(entities, words);
  const keys = [...groups.keys()].sort();
  const trie = buildTrie(keys);
  const count = keys.reduce((sum, key) => sum + (groups.get(key)?.length ?? 0), 0);

  const cues = new CueLists();
  const aliasStart = new Uint32Array(keys.length + 1);
  const aliasEntity = new Uint32Array(count);
  const aliasFlags = new Uint8Array(count);
  const aliasPrior = new Uint8Array(count);
  const aliasNeeds = new Uint16Array(count);
  const aliasSpelling = new Uint32Array(count);
  const aliasTerm = new Uint8Array(count);
  const terms = [''];
  const aliasCommon = new Uint8Array(count);
  let alias = 0;
  keys.forEach((key, row) => {
    for (const [entity, form] of groups.get(key) ?? []) {
      aliasEntity[alias] = entity;
      aliasFlags[alias] = form.flags;
      aliasPrior[alias] = form.prior;
      aliasNeeds[alias] = cues.number(form.needs);
      aliasSpelling[alias] = form.spelling;
      if (!terms.includes(form.term)) terms.push(form.term);
      aliasTerm[alias] = terms.indexOf(form.term);
      aliasCommon[alias] = Math.round(Math.log2((words.get(key) ?? 0) + 1));
      alias += 1;
    }
    aliasStart[row + 1] = alias;
  });

  const ids = strToU8(entities.map((e) => e.id).join(''), true);
  const idStart = Uint32Array.from([0, ...runningSum(entities.map((e) => e.id.length))]);
  const links = linksOf(entities);
  const packed = packRecords(entities);
  const fingerprint = hash(entities.map((e) => `${e.id} ${e.asOf}`).join('\n'));
  const meta = {
    asOf:
      entities
        .map((e) => latest(e.asOf) ?? '')
        .sort()
        .at(-1) ?? '',
    cues: cues.lists,
    terms,
    fingerprint,
    countries: entities.flatMap((e, i) => (e.kind === 'place' && e.iso2 ? [[e.iso2, i] as const] : [])),
  };
  return {
    index: pack({
      meta: strToU8(JSON.stringify(meta)),
      alphabet: trie.alphabet,
      nodes: trie.nodes,
      rows: trie.rows,
      tail: trie.tail,
      aliasStart,
      aliasEntity,
      aliasFlags,
      aliasPrior,
      aliasNeeds,
      aliasSpelling,
      aliasTerm,
      aliasCommon,
      entityKind: Uint8Array.from(entities, (e) => KINDS.indexOf(e.kind)),
      entitySubtype: Uint8Array.from(entities, (e) => (SUBTYPES[e.kind] as readonly string[]).indexOf(e.subtype)),
      entityCountry: Uint16Array.from(entities, (e) => (e.country ? (e.country.charCodeAt(0) << 8) | e.country.charCodeAt(1) : 0)),
      entitySize: Uint8Array.from(entities, (e) =>
        e.kind === 'place' && e.population ? Math.round(Math.log2(e.population.value + 1)) : 0,
      ),
      entityFrom: Int16Array.from(entities, (e) => year(begin(e))),
      entityTo: Int16Array.from(entities, (e) => year(end(e))),
      nameWords: Uint32Array.from(new Set([...nameWords, ...firstWords(entities)].map(hash))).sort(),
      linkStart: links.start,
      link: links.link,
      idStart,
      ids,
    }),
    records: pack({ fingerprint: Uint32Array.of(fingerprint), ...packed }),
    aliases: count,
    keys: keys.length,
    collisions,
  };
}

/** A spelling that a rule made and that newspapers write as a word of its own this often is dropped: المقر is no المجر. */
const EVERYDAY = 100;
/** The same for a name that is itself a word and asks for a cue: الجري, running, is no أليغري. */
const EVERYDAY_CUED = 50;

/**
 * Forms by key. Where a written alias of one entity meets an expanded spelling of another, the expanded one gives way: somebody wrote
 * the first, a rule guessed the second.
 */
function group(entities: readonly Entity[], words: WordCounts): { groups: Map<string, [number, Form][]>; collisions: Collision[] } {
  const groups = new Map<string, [number, Form][]>();
  entities.forEach((entity, i) => {
    for (const form of formsOf(entity)) {
      const everyday = form.needs.length > 0 ? EVERYDAY_CUED : EVERYDAY;
      if (form.flags & ALIAS.expanded && (words.get(form.key) ?? 0) >= everyday) continue;
      const list = groups.get(form.key);
      if (list) list.push([i, form]);
      else groups.set(form.key, [[i, form]]);
    }
  });
  const collisions: Collision[] = [];
  for (const [key, list] of groups) {
    const written = list.filter(([, f]) => !(f.flags & ALIAS.expanded));
    if (written.length === 0 || written.length === list.length) continue;
    const kept = entities[written[0]?.[0] ?? 0]?.id ?? '';
    for (const [i, f] of list) if (f.flags & ALIAS.expanded) collisions.push({ key, kept, dropped: entities[i]?.id ?? '' });
    groups.set(key, written);
  }
  return { groups, collisions };
}

class CueLists {
  readonly lists: string[][] = [[]];
  readonly #numbers = new Map<string, number>([['', 0]]);

  number(needs: readonly string[]): number {
    const list = needs.map((cue) => cue.trim()).sort();
    const key = list.join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.lists.length);
    this.lists.push(list);
    return this.lists.length - 1;
  }
}

/** Records as lines of JSON, compressed by blocks. Empty lists and the kind's default are left out of no record: a card is handed what the schema says. */
function packRecords(entities: readonly Entity[]): { blockStart: Uint32Array; blocks: Uint8Array } {
  const blocks: Uint8Array[] = [];
  for (let i = 0; i < entities.length; i += RECORDS_PER_BLOCK) {
    const lines = entities.slice(i, i + RECORDS_PER_BLOCK).map((e) => JSON.stringify(e));
    blocks.push(deflateSync(strToU8(lines.join('\n')), { level: 9 }));
  }
  const start = Uint32Array.from([0, ...runningSum(blocks.map((b) => b.length))]);
  const all = new Uint8Array(start.at(-1) ?? 0);
  blocks.forEach((block, i) => {
    all.set(block, start[i]);
  });
  return { blockStart: start, blocks: all };
}

/** The given names of the people of the dataset, but for those that fold to a particle: آن Anne is أن in nearly every text. */
const firstWords = (entities: readonly Entity[]): string[] =>
  entities
    .flatMap((e) => (e.kind === 'person' && e.name.ar.includes(' ') ? [keyOf(e.name.ar).split(' ')[0] ?? ''] : []))
    .filter((word) => !PARTICLES.has(word));
const PARTICLES = new Set('ان او لو ما لا لم لن قد هو هي من عن في مع ثم بل اي كم هل كي اذا كان'.split(' '));

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

function begin(e: Entity): string | undefined {
  if (e.kind === 'person') return e.born;
  if (e.kind === 'organization') return e.founded;
  return e.kind === 'event' || e.kind === 'place' ? e.from : e.kind === 'weapon' || e.kind === 'currency' ? e.since : undefined;
}
function end(e: Entity): string | undefined {
  if (e.kind === 'person') return e.died;
  if (e.kind === 'organization') return e.dissolved;
  return e.kind === 'event' || e.kind === 'place' ? e.to : undefined;
}
function year(edtf: string | undefined): number {
  const m = edtf && edtf !== 'unknown' ? /^-?\d{4}/.exec(edtf) : null;
  return m ? Number(m[0]) : NO_YEAR;
}
