/**
 * Flags as data: the shapes of an SVG, read at build from country-flag-icons. A card draws them itself, since a font's flags are letters on
 * Windows, and a picture's address or a string of markup is what pages' own policies forbid.
 */

const TAGS = ['path', 'g', 'circle', 'ellipse'] as const;
const ATTRIBUTES = new Set(
  'd fill fill-rule clip-rule stroke stroke-width stroke-linejoin stroke-miterlimit opacity cx cy r rx ry'.split(' '),
);
type Tag = (typeof TAGS)[number];

export type FlagNode = readonly [tag: Tag, attributes: Readonly<Record<string, string>>, children: readonly FlagNode[]];

export interface Flag {
  readonly viewBox: string;
  readonly nodes: readonly FlagNode[];
}

/** Reads the SVG of a flag. Throws, naming it, at anything but plain shapes. */
export function flagOf(svg: string): Flag {
  const open: { tag: string; attributes: Record<string, string>; children: FlagNode[] }[] = [];
  for (const [, close, tag = '', rest = '', empty] of svg.matchAll(/<(\/?)([\w:-]+)([^>]*?)(\/?)>/g)) {
    if (!close) open.push({ tag, attributes: attributesOf(rest), children: [] });
    if (!close && !empty) continue;
    const done = open.pop();
    if (done?.tag !== tag) throw new Error(`flag: <${tag}> is not closed as it was opened`);
    const parent = open.at(-1);
    if (!parent) return { viewBox: done.attributes['viewBox'] ?? '', nodes: done.children };
    if (!isTag(tag)) throw new Error(`flag: no shape <${tag}>`);
    const odd = Object.keys(done.attributes).find((name) => name !== 'class' && !ATTRIBUTES.has(name));
    if (odd) throw new Error(`flag: no attribute ${odd}`);
    parent.children.push([tag, without(done.attributes, 'class'), done.children]);
  }
  throw new Error('flag: no svg');
}

const isTag = (tag: string): tag is Tag => (TAGS as readonly string[]).includes(tag);
const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const without = (attributes: Record<string, string>, name: string): Record<string, string> => {
  const { [name]: _, ...rest } = attributes;
  return rest;
};
