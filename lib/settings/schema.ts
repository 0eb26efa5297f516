/**
 * What a reader can set, its defaults and what each page is told of it. Kept in `storage.local`, read and written by the background only.
 */
import * as v from 'valibot';
import { ANNOTATION_KINDS, type AnnotationKind } from '../annotations.ts';

export const SETTINGS_VERSION = 1;

const kinds = v.strictObject(
  Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, v.boolean()])) as Record<AnnotationKind, v.BooleanSchema<undefined>>,
);
const host = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}.-]+(?::\d+)?$/u, 'a site is a host name'), v.maxLength(300));

const entries = {
  /** The switch for everything. */
  on: v.boolean(),
  /** One switch a kind. */
  kinds,
  /** Hosts on which it is off. */
  sitesOff: v.pipe(v.array(host), v.maxLength(10_000)),
  /** Language of card and popup. */
  language: v.picklist(['auto', 'ar', 'en']),
};

export const settingsSchema = v.strictObject(entries);
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A change: some of the fields; `kinds` may carry some of the kinds. */
export const settingsPatch = v.strictObject({
  on: v.optional(entries.on),
  kinds: v.optional(v.partial(kinds)),
  site: v.optional(v.strictObject({ host, on: v.boolean() })),
  language: v.optional(entries.language),
});
export type SettingsPatch = v.InferOutput<typeof settingsPatch>;

export const DEFAULTS: Settings = {
  on: true,
  kinds: Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, true])) as Record<AnnotationKind, boolean>,
  sitesOff: [],
  language: 'ar',
};

/** The settings as they hold on one host. A page never learns on which other sites the reader has it off. */
export interface PageSettings {
  readonly on: boolean;
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  readonly language: Settings['language'];
  readonly shortcuts: Shortcuts;
}

/** The keys of the commands as the browser has them, `Alt+Shift+J`; empty where the user took them away. */
export interface Shortcuts {
  readonly next: string;
  readonly previous: string;
}

/** `www.` and a trailing dot say nothing about whose site it is. */
export const siteOf = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');

export function pageSettings(settings: Settings, hostname: string, shortcuts: Shortcuts): PageSettings {
  return {
    on: settings.on && !settings.sitesOff.includes(siteOf(hostname)),
    kinds: settings.kinds,
    language: settings.language,
    shortcuts,
  };
}

/** The settings after a change; the change has been checked. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const { on, kinds: changed, site, language } = patch;
  let { sitesOff } = settings;
  if (site) {
    const name = siteOf(site.host);
    sitesOff = sitesOff.filter((other) => other !== name);
    if (!site.on) sitesOff = [...sitesOff, name].sort();
  }
  const next = { ...settings.kinds };
  for (const kind of ANNOTATION_KINDS) next[kind] = changed?.[kind] ?? next[kind];
  return { on: on ?? settings.on, kinds: next, sitesOff, language: language ?? settings.language };
}
