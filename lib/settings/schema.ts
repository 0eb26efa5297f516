/**
 * What a reader can set, its defaults and what each page is told of it. Kept in `storage.local`, read and written by the background only.
 */
import * as v from 'valibot';
import { ANNOTATION_KINDS, type AnnotationKind } from '../annotations.ts';
import { siteOf } from './site.ts';

export const SETTINGS_VERSION = 1;

const kinds = v.strictObject(
  Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, v.boolean()])) as Record<AnnotationKind, v.BooleanSchema<undefined>>,
);
const host = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}.-]+(?::\d+)?$/u, 'a site is a host name'), v.maxLength(300));

/** Languages of card and popup; `auto` follows the browser. */
export const LANGUAGES = ['auto', 'ar', 'en'] as const;
/** How much is marked: everything that may be right, what most likely is, or only what surely is. */
export const CARE = ['more', 'normal', 'surer'] as const;
/** How a mark looks until its card is open. */
export const STYLES = ['dotted', 'tint', 'hover'] as const;
/** An entity that the reader does not want to see: on one site, or everywhere where no site is named. */
const hidden = v.strictObject({ id: v.pipe(v.string(), v.maxLength(200)), site: v.optional(host) });
export type Hidden = v.InferOutput<typeof hidden>;

const entries = {
  /** The switch for everything. */
  on: v.boolean(),
  /** One switch a kind. */
  kinds,
  /** Hosts on which it is off. */
  sitesOff: v.pipe(v.array(host), v.maxLength(10_000)),
  /** Language of card and popup. */
  language: v.picklist(LANGUAGES),
  care: v.optional(v.picklist(CARE), 'normal'),
  style: v.optional(v.picklist(STYLES), 'dotted'),
  /** Whether each mention is marked, or the first of each entity in the page. */
  mentions: v.optional(v.picklist(['every', 'first']), 'every'),
  hidden: v.optional(v.pipe(v.array(hidden), v.maxLength(10_000)), []),
};

export const settingsSchema = v.strictObject(entries);
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A change: some of the fields; `kinds` may carry some of the kinds. */
export const settingsPatch = v.strictObject({
  on: v.optional(entries.on),
  kinds: v.optional(v.partial(kinds)),
  site: v.optional(v.strictObject({ host, on: v.boolean() })),
  language: v.optional(entries.language),
  care: v.optional(v.picklist(CARE)),
  style: v.optional(v.picklist(STYLES)),
  mentions: v.optional(v.picklist(['every', 'first'])),
  hide: v.optional(hidden),
  unhide: v.optional(hidden),
});
export type SettingsPatch = v.InferOutput<typeof settingsPatch>;

export const DEFAULTS: Settings = {
  on: true,
  kinds: Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, true])) as Record<AnnotationKind, boolean>,
  sitesOff: [],
  language: 'ar',
  care: 'normal',
  style: 'dotted',
  mentions: 'every',
  hidden: [],
};

/** The settings as they hold on one host. A page never learns on which other sites the reader has it off. */
export interface PageSettings {
  readonly on: boolean;
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  readonly language: Settings['language'];
  readonly style: Settings['style'];
  readonly mentions: Settings['mentions'];
  /** Changes of this ask for new annotations. */
  readonly care: Settings['care'];
  /** Ids of entities hidden on this host. */
  readonly hidden: readonly string[];
  readonly shortcuts: Shortcuts;
}

/** The keys of the commands as the browser has them, `Alt+Shift+J`; empty where the user took them away. */
export interface Shortcuts {
  readonly next: string;
  readonly previous: string;
}

export function pageSettings(settings: Settings, hostname: string, shortcuts: Shortcuts): PageSettings {
  const { kinds, language, style, mentions, care } = settings;
  const site = siteOf(hostname);
  return {
    on: settings.on && !settings.sitesOff.includes(site),
    kinds,
    language,
    style,
    mentions,
    care,
    hidden: settings.hidden.filter((h) => h.site === undefined || h.site === site).map((h) => h.id),
    shortcuts,
  };
}

/** The settings after a change; the change has been checked. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const { on, kinds: changed, site, language, hide, unhide } = patch;
  let { sitesOff } = settings;
  if (site) {
    const name = siteOf(site.host);
    sitesOff = sitesOff.filter((other) => other !== name);
    if (!site.on) sitesOff = [...sitesOff, name].sort();
  }
  const next = { ...settings.kinds };
  for (const kind of ANNOTATION_KINDS) next[kind] = changed?.[kind] ?? next[kind];
  let { hidden: gone } = settings;
  for (const h of [hide, unhide]) if (h) gone = gone.filter((other) => !sameHidden(other, h));
  if (hide) gone = [...gone, hide];
  return {
    on: on ?? settings.on,
    kinds: next,
    sitesOff,
    language: language ?? settings.language,
    care: patch.care ?? settings.care,
    style: patch.style ?? settings.style,
    mentions: patch.mentions ?? settings.mentions,
    hidden: gone,
  };
}

const sameHidden = (a: Hidden, b: Hidden): boolean => a.id === b.id && a.site === b.site;
