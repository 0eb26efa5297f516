/**
 * The shape of every record of the dataset, checked at build time and used as types everywhere else.
 *
 * One schema serves the hand-written YAML, the place tables and the packed records: what the build lets in
 * is exactly what a card can be handed. Dates are EDTF (ISO 8601-2) at the precision that is sure.
 */
import * as v from 'valibot';
import { isEdtf } from './edtf.ts';
import { SUBTYPES } from './kinds.ts';

const text = (max = 400) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
/** Lower-case Latin words joined by hyphens: `bashar-al-assad`, `s-400`. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case Latin words joined by hyphens'));
const iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 alpha-2 code'));
const wikidata = v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata id is Q and digits'));
/** A bare year is a number to YAML and a date to whoever wrote it. */
const edtf = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(isEdtf, 'not an EDTF date: 2017-09, 2019-07-12, 198X, 2020-06-10~'),
);
/** A start or an end. Left out of `to`: still so at the record's `asOf`. `unknown`: it is over or begun, the day is not known to us. */
const bound = v.union([v.literal('unknown'), edtf]);

const bilingual = (max: number) => v.strictObject({ ar: text(max), en: text(max) });
/** Two sentences at most, neutral, in our own words. */
const about = bilingual(180);

const plainDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'not a year, month or day'));

/**
 * A further written form. A plain string is a form that means this entity on its own. The long form says what must
 * stand near it first: `needs` lists cue words (compared after folding, with or without proclitics and article).
 */
const alias = v.union([
  text(120),
  v.strictObject({
    text: text(120),
    needs: v.optional(v.pipe(v.array(text(60)), v.minLength(1))),
    /** How often news means this entity by the form, 0 to 1, against the other readings of it. */
    prior: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    /** First and last day, or month or year, on which news means this entity by the form: خادم الحرمين الشريفين is whoever is king. */
    from: v.optional(plainDate),
    to: v.optional(plainDate),
    /** `false` where what stands behind the type word (صحيفة اعتماد) is a word that newspapers put between quotation marks for other reasons. */
    title: v.optional(v.literal(false)),
  }),
]);
export type Alias = v.InferOutput<typeof alias>;

const role = v.strictObject({
  title: bilingual(120),
  /** The organisation in which the role is held. */
  org: v.optional(id),
  country: v.optional(iso2),
  /** The office that only one person holds at a time; `leaderOf` and the one-at-a-time check read it. */
  office: v.optional(v.picklist(['head-of-state', 'head-of-government', 'head'])),
  from: v.optional(bound),
  to: v.optional(bound),
});
export type Role = v.InferOutput<typeof role>;

const leader = v.strictObject({
  /** The person's record, or a bare name where there is none. */
  person: v.optional(id),
  name: v.optional(bilingual(80)),
  title: v.optional(bilingual(120)),
  from: v.optional(bound),
  to: v.optional(bound),
});
export type Leader = v.InferOutput<typeof leader>;

/** A term of a country's top office. */
const officeTerm = v.strictObject({ ...leader.entries, office: v.picklist(['head-of-state', 'head-of-government']) });
export type OfficeTerm = v.InferOutput<typeof officeTerm>;

const common = {
  id,
  name: bilingual(120),
  aliases: v.optional(v.array(alias), []),
  /** Cue words that must stand near the main name itself, where it is an everyday word too (قطر, مالي, فتح). */
  needs: v.optional(v.pipe(v.array(text(60)), v.minLength(1))),
  prior: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Forms that mean it only after a fuller one on the same page: a surname, a first name of a ruler, a kunya. */
  short: v.optional(v.array(text(60)), []),
  wikidata: v.optional(wikidata),
  about: v.optional(about),
  /** The day, month or year up to which the record was checked. */
  asOf: edtf,
  links: v.optional(v.array(id), []),
  /** Keys of `SOURCES.md` for facts that come from a table. */
  sources: v.optional(v.array(text(40)), []),
};

const quantity = v.strictObject({ value: v.pipe(v.number(), v.minValue(0)), year: v.optional(v.pipe(v.number(), v.integer())) });

export const personSchema = v.strictObject({
  ...common,
  kind: v.literal('person'),
  subtype: v.picklist(SUBTYPES.person),
  gender: v.optional(v.picklist(['m', 'f'])),
  country: v.optional(iso2),
  born: v.optional(edtf),
  died: v.optional(bound),
  roles: v.optional(v.array(role), []),
});

export const placeSchema = v.strictObject({
  ...common,
  kind: v.literal('place'),
  subtype: v.picklist(SUBTYPES.place),
  country: v.optional(iso2),
  /** A disputed place: the other country or countries concerned. */
  disputed: v.optional(v.array(iso2)),
  /** The place that this one is in: its first-level division, else its country's record. */
  within: v.optional(id),
  /** Where it is, in words, where no template says it well: بين إيران وعُمان. */
  where: v.optional(bilingual(120)),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  population: v.optional(quantity),
  /** Square kilometres. */
  area: v.optional(v.pipe(v.number(), v.minValue(0))),
  iso2: v.optional(iso2),
  iso3: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  official: v.optional(bilingual(160)),
  capital: v.optional(id),
  capitalOf: v.optional(id),
  demonyms: v.optional(v.array(text(60)), []),
  languages: v.optional(v.array(bilingual(60)), []),
  currency: v.optional(id),
  region: v.optional(bilingual(60)),
  neighbours: v.optional(v.array(iso2), []),
  /** Who held a country's top offices when. Gathered by the build from the roles of persons; not written by hand. */
  offices: v.optional(v.array(officeTerm)),
  from: v.optional(bound),
  to: v.optional(bound),
  /** The rule that let the Arabic name in: two sources agree, the consonants match, or a person confirmed it. */
  trust: v.optional(v.picklist(['agree', 'translit', 'cldr', 'person'])),
});

export const organizationSchema = v.strictObject({
  ...common,
  kind: v.literal('organization'),
  subtype: v.picklist(SUBTYPES.organization),
  country: v.optional(iso2),
  seat: v.optional(bilingual(80)),
  /** The place record of the seat. */
  seatPlace: v.optional(id),
  founded: v.optional(edtf),
  dissolved: v.optional(bound),
  leaders: v.optional(v.array(leader), []),
  /** An acronym that news writes: UNIFIL, NATO. */
  acronym: v.optional(text(20)),
});

export const weaponSchema = v.strictObject({
  ...common,
  kind: v.literal('weapon'),
  subtype: v.picklist(SUBTYPES.weapon),
  /** Country of origin. */
  country: v.optional(iso2),
  /** Countries of origin where there are several. */
  countries: v.optional(v.array(iso2)),
  maker: v.optional(bilingual(80)),
  /** Countries known to have it. */
  users: v.optional(v.array(iso2), []),
  /** Kilometres. */
  range: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** In service since. */
  since: v.optional(edtf),
});

export const eventSchema = v.strictObject({
  ...common,
  kind: v.literal('event'),
  subtype: v.picklist(SUBTYPES.event),
  country: v.optional(iso2),
  from: v.optional(bound),
  to: v.optional(bound),
  /** A day of every year, `--09-11`, for named days. */
  yearly: v.optional(v.pipe(v.string(), v.regex(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  where: v.optional(bilingual(120)),
  places: v.optional(v.array(id), []),
  parties: v.optional(v.array(bilingual(120)), []),
  outcome: v.optional(bilingual(180)),
});

export const currencySchema = v.strictObject({
  ...common,
  kind: v.literal('currency'),
  subtype: v.picklist(SUBTYPES.currency),
  country: v.optional(iso2),
  countries: v.optional(v.array(iso2)),
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{3,5}$/))),
  since: v.optional(edtf),
});

export const groupSchema = v.strictObject({
  ...common,
  kind: v.literal('group'),
  subtype: v.picklist(SUBTYPES.group),
  country: v.optional(iso2),
  countries: v.optional(v.array(iso2)),
  where: v.optional(bilingual(120)),
});

export const entitySchema = v.variant('kind', [
  personSchema,
  placeSchema,
  organizationSchema,
  weaponSchema,
  eventSchema,
  currencySchema,
  groupSchema,
]);

export type EntityId = string;
export type Entity = v.InferOutput<typeof entitySchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Organization = v.InferOutput<typeof organizationSchema>;
export type Weapon = v.InferOutput<typeof weaponSchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;
export type Currency = v.InferOutput<typeof currencySchema>;
export type Group = v.InferOutput<typeof groupSchema>;
/** What a person writes in YAML: defaults may be left out, the kind comes from the folder. */
export type EntityInput = v.InferInput<typeof entitySchema>;
