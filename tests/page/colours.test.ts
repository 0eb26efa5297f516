/** The colours of marks, measured: contrast with the ground, and how far apart the kinds are for readers with and without colour-blindness. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANNOTATION_KINDS } from '../../lib/annotations.ts';
import { highlightName } from '../../lib/page/paint.ts';

type Rgb = readonly [number, number, number];
const css = readFileSync('lib/page/style.css', 'utf8');
const colourOf = (name: string): string => {
  const found = new RegExp(`::highlight\\(${name}\\) \\{\\s*text-decoration-color: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!found) throw new Error(`no colour for ${name}`);
  return found;
};
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** How colours look to a person without one sort of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamp = (n: number): number => Math.min(Math.max(n, 0), 1);
function oklab(rgb: Rgb): Rgb {
  const l = Math.cbrt(dot(rgb, [0.4122214708, 0.5363325363, 0.0514459929]));
  const m = Math.cbrt(dot(rgb, [0.2119034982, 0.6806995451, 0.1073969566]));
  const s = Math.cbrt(dot(rgb, [0.0883024619, 0.2817188376, 0.6299787005]));
  return [
    dot([l, m, s], [0.2104542553, 0.793617785, -0.0040720468]),
    dot([l, m, s], [1.9779984951, -2.428592205, 0.4505937099]),
    dot([l, m, s], [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}
function distance(a: string, b: string, sight: readonly Rgb[]): number {
  const see = (hex: string): Rgb => oklab(sight.map((row) => clamp(dot(row, linear(hex)))) as unknown as Rgb);
  return Math.hypot(...see(a).map((value, i) => value - (see(b)[i] as number)));
}

describe.each([
  ['light', ['#ffffff', '#f5f1e8']],
  ['dark', ['#000000', '#181a1b', '#22262b']],
] as const)('the colours of marks on %s ground', (ground, grounds) => {
  const colours = ANNOTATION_KINDS.map((kind) => [kind, colourOf(highlightName(kind, 'dotted', ground))] as const);

  it('stand out from the ground by 3:1 and more', () => {
    for (const [kind, colour] of colours) {
      for (const behind of grounds) expect([kind, behind, contrast(colour, behind) >= 3]).toEqual([kind, behind, true]);
    }
  });

  // A distance of 0.02 is just seen; a tenth is told apart at a glance.
  it.each(Object.keys(SIGHT))('are told apart by %s sight', (name) => {
    for (const [i, [kind, colour]] of colours.entries()) {
      for (const [other, otherColour] of colours.slice(i + 1)) {
        expect([kind, other, distance(colour, otherColour, SIGHT[name] ?? []) >= 0.1]).toEqual([kind, other, true]);
      }
    }
  });
});

describe('the style sheet of marks', () => {
  it('has each kind on each ground, dotted and tinted, and takes all of them off paper', () => {
    const print = css.slice(css.indexOf('@media print'));
    for (const kind of ANNOTATION_KINDS) {
      for (const ground of ['light', 'dark'] as const) {
        for (const style of ['dotted', 'tint'] as const) {
          const rule = `::highlight(${highlightName(kind, style, ground)})`;
          expect([rule, css.indexOf(rule) < css.indexOf('@media print'), print.includes(rule)]).toEqual([rule, true, true]);
        }
      }
    }
    expect(print).toContain('::highlight(siyaq-active)');
  });
});
