/**
 * The opened dataset: the index of aliases as views over one buffer, and the records, decoded one at a time.
 *
 *     const dataset = openDataset(index, records);
 *     dataset.record(dataset.entityIndex('syria') ?? 0).name.ar
 */
import { inflateSync, strFromU8 } from 'fflate';
import { Trie } from '../entities/trie.ts';
import { DatasetError, hash, Sections } from './codec.ts';
import type { Kind } from './kinds.ts';
import { KINDS, SUBTYPES } from './kinds.ts';
import type { Entity, EntityId } from './schema.ts';

/** Bits of an alias's flags. */
export const ALIAS = {
  /** The record's name. */
  name: 1,
  /** Made by an expansion rule, not written by a person. */
  expanded: 2,
  /** The people of the country: السوري. */
  demonym: 4,
  /** Means the entity only after a fuller form on the same page. */
  short: 8,
  /** May stand after the article: الاس 400. */
  article: 16,
  /** One word. */
  single: 32,
  /** The title of a newspaper or channel without its type word; means it only between quotation marks: لـ«الحياة». */
  title: 64,
  /** A club without what says whose: العهد of نادي العهد اللبناني; means it only where words of the game stand beside. */
  club: 128,
} as const;

/** Records that are compressed together: enough for the compression to pay, few enough to decode in well under a millisecond. */
export const RECORDS_PER_BLOCK = 32;
/** Decoded blocks and records that are kept. */
const KEPT_BLOCKS = 128;
const KEPT_RECORDS = 4_000;

/** Year that stands for "not known" in the year columns. */
export const NO_YEAR = -32768;

export class Dataset {
  readonly trie: Trie;
  /** Aliases of a trie row: `[aliasStart[row], aliasStart[row + 1])`. */
  readonly aliasStart: Uint32Array;
  readonly aliasEntity: Uint32Array;
  readonly aliasFlags: Uint8Array;
  /** Prior of the reading, 0 to 255. */
  readonly aliasPrior: Uint8Array;
  /** Index into the cue lists, 0 for none. */
  readonly aliasNeeds: Uint16Array;
  /** Fingerprint of the spelling as written; 0 for expanded forms. */
  readonly aliasSpelling: Uint32Array;
  /** Index into the terms, 0 for a form that means its entity at all times. */
  readonly aliasTerm: Uint8Array;
  /** How common the form is as an everyday word: log2 of its count in a news corpus, 0 where it is none. */
  readonly aliasCommon: Uint8Array;
  readonly entityKind: Uint8Array;
  readonly entitySubtype: Uint8Array;
  /** Two ASCII letters in one number, 0 for none. */
  readonly entityCountry: Uint16Array;
  /** log2 of a place's population, 0 where unknown. */
  readonly entitySize: Uint8Array;
  /** First and last year in which the entity can be in the news as itself: birth to death, founding to end. */
  readonly entityFrom: Int16Array;
  readonly entityTo: Int16Array;
  /** Fingerprints of the words of which people's names are made, ascending. */
  readonly nameWords: Uint32Array;
  readonly linkStart: Uint32Array;
  readonly link: Uint32Array;
  /** Day up to which the dataset as a whole was checked. */
  readonly asOf: string;
  readonly size: number;
  readonly cues: readonly (readonly string[])[];

  readonly #terms: readonly (readonly [from: string, to: string])[];
  readonly #idStart: Uint32Array;
  readonly #ids: Uint8Array;
  readonly #blockStart: Uint32Array;
  readonly #blocks: Uint8Array;
  readonly #kept = new Map<number, string[]>();
  readonly #records = new Map<number, Entity>();
  readonly #countries = new Map<string, number>();

  constructor(index: Sections, records: Sections) {
    this.trie = new Trie({
      alphabet: index.get('alphabet', 'u16'),
      nodes: index.get('nodes', 'i32'),
      rows: index.get('rows', 'i32'),
      tail: index.get('tail', 'u8'),
    });
    this.aliasStart = index.get('aliasStart', 'u32');
    this.aliasEntity = index.get('aliasEntity', 'u32');
    this.aliasFlags = index.get('aliasFlags', 'u8');
    this.aliasPrior = index.get('aliasPrior', 'u8');
    this.aliasNeeds = index.get('aliasNeeds', 'u16');
    this.aliasSpelling = index.get('aliasSpelling', 'u32');
    this.aliasTerm = index.get('aliasTerm', 'u8');
    this.aliasCommon = index.get('aliasCommon', 'u8');
    this.entityKind = index.get('entityKind', 'u8');
    this.entitySubtype = index.get('entitySubtype', 'u8');
    this.entityCountry = index.get('entityCountry', 'u16');
    this.entitySize = index.get('entitySize', 'u8');
    this.entityFrom = index.get('entityFrom', 'i16');
    this.entityTo = index.get('entityTo', 'i16');
    this.nameWords = index.get('nameWords', 'u32');
    this.linkStart = index.get('linkStart', 'u32');
    this.link = index.get('link', 'u32');
    this.#idStart = index.get('idStart', 'u32');
    this.#ids = index.get('ids', 'u8');
    this.#blockStart = records.get('blockStart', 'u32');
    this.#blocks = records.get('blocks', 'u8');
    this.size = this.entityKind.length;
    const meta = JSON.parse(strFromU8(index.get('meta', 'u8'))) as {
      asOf: string;
      cues: string[][];
      terms: string[];
      fingerprint: number;
      countries: [string, number][];
    };
    this.asOf = meta.asOf;
    this.cues = meta.cues;
    this.#terms = meta.terms.map((term) => term.split('/') as [string, string]);
    this.#countries = new Map(meta.countries);
    if (records.get('fingerprint', 'u32')[0] !== meta.fingerprint)
      throw new DatasetError('index.bin and records.bin are of two builds; build them again');
  }

  /** The index of a record by its id, by binary search: ids are sorted. */
  entityIndex(id: EntityId): number | undefined {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#id(middle);
      if (at === id) return middle;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  id(entity: number): EntityId {
    return this.#id(entity);
  }

  kind(entity: number): Kind {
    return KINDS[this.entityKind[entity] as number] as Kind;
  }

  subtype(entity: number): string {
    return SUBTYPES[this.kind(entity)][this.entitySubtype[entity] as number] ?? '';
  }

  /** The record of an entity. Throws a RangeError outside `[0, size)`. */
  record(entity: number): Entity {
    if (!(entity >= 0 && entity < this.size)) throw new RangeError(`no record ${entity} of ${this.size}`);
    const kept = this.#records.get(entity);
    if (kept) return kept;
    const record = JSON.parse(this.#block(Math.floor(entity / RECORDS_PER_BLOCK))[entity % RECORDS_PER_BLOCK] ?? '') as Entity;
    if (this.#records.size >= KEPT_RECORDS) this.#records.delete(this.#records.keys().next().value as number);
    this.#records.set(entity, record);
    return record;
  }

  byId(id: EntityId): Entity | undefined {
    const entity = this.entityIndex(id);
    return entity === undefined ? undefined : this.record(entity);
  }

  /** The record of a country by ISO 3166-1 alpha-2 code. */
  country(iso2: string): Entity | undefined {
    const entity = this.#countries.get(iso2);
    return entity === undefined ? undefined : this.record(entity);
  }

  /** Whether people are called by the folded word. */
  isNameWord(word: string): boolean {
    const key = hash(word);
    let low = 0;
    let high = this.nameWords.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.nameWords[middle] as number;
      if (at === key) return true;
      if (at < key) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  /** Whether a form means its entity on a day, ISO 8601. */
  isInTerm(alias: number, day: string): boolean {
    const [from = '', to = ''] = this.#terms[this.aliasTerm[alias] as number] ?? [];
    return day.slice(0, from.length) >= from && (to === '' || day.slice(0, to.length) <= to);
  }

  /** Indexes of the entities that are linked to `entity`, by either's record. */
  links(entity: number): Uint32Array {
    return this.link.subarray(this.linkStart[entity], this.linkStart[entity + 1]);
  }

  #id(entity: number): string {
    return strFromU8(this.#ids.subarray(this.#idStart[entity], this.#idStart[entity + 1]), true);
  }

  #block(block: number): string[] {
    const kept = this.#kept.get(block);
    if (kept) return kept;
    const packed = this.#blocks.subarray(this.#blockStart[block], this.#blockStart[block + 1]);
    const lines = strFromU8(inflateSync(packed)).split('\n');
    if (this.#kept.size >= KEPT_BLOCKS) this.#kept.delete(this.#kept.keys().next().value as number);
    this.#kept.set(block, lines);
    return lines;
  }
}

/** Opens the two files of a build. Throws a `DatasetError` that names the file where one is damaged or they do not belong together. */
export const openDataset = (index: ArrayBuffer, records: ArrayBuffer): Dataset =>
  new Dataset(new Sections(index, 'index.bin'), new Sections(records, 'records.bin'));
