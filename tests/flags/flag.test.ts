// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../lib/dataset/build/drawings.ts';
import { flagOf } from '../../lib/flags/flag.ts';

describe('flags', () => {
  it('are read as shapes within shapes', () => {
    const svg = '<svg xmlns="x" viewBox="0 0 3 2"><path d="M0 0z" fill="#fff"/><g fill="red"><circle cx="1" cy="1" r="1"/></g></svg>';
    expect(flagOf(svg)).toEqual({
      viewBox: '0 0 3 2',
      nodes: [
        ['path', { d: 'M0 0z', fill: '#fff' }, []],
        ['g', { fill: 'red' }, [['circle', { cx: '1', cy: '1', r: '1' }, []]]],
      ],
    });
  });

  it('are refused where they hold more than shapes', () => {
    expect(() => flagOf('<svg viewBox="0"><script>1</script></svg>')).toThrow('flag: no shape <script>');
    expect(() => flagOf('<svg viewBox="0"><path onload="1"/></svg>')).toThrow('flag: no attribute onload');
    expect(() => flagOf('<svg><g></svg>')).toThrow('not closed');
  });

  it('are there for the countries of the region and beyond', () => {
    const flags = readFlags();
    for (const code of ['SY', 'PS', 'EG', 'SA', 'US', 'TR', 'XK', 'AQ']) expect(flags[code]?.nodes.length).toBeGreaterThan(0);
    expect(Object.keys(flags).length).toBeGreaterThan(240);
  });
});
