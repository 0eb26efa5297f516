import { describe, expect, it } from 'vitest';
import list from '../../assets/sites.json';
import { matchPatterns, parseSites } from '../../lib/settings/sites.ts';

const ARAB_LEAGUE = 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'.split(' ');

describe('the list of sites', () => {
  it('holds 120 sites or more, from every country of the Arab League', () => {
    const sites = parseSites(list);
    expect(sites.length).toBeGreaterThanOrEqual(120);
    expect(ARAB_LEAGUE.filter((country) => !sites.some((s) => s.country === country))).toEqual([]);
  });

  it('covers a host with its subdomains, and of a shared host the path alone', () => {
    const sites = parseSites([
      { name: 'أ', country: 'EG', host: 'ahram.org.eg' },
      { name: 'ب', country: 'INT', host: 'bbc.com', path: '/arabic' },
    ]);
    expect(matchPatterns(sites)).toEqual(['*://*.ahram.org.eg/*', '*://*.bbc.com/arabic', '*://*.bbc.com/arabic/*']);
  });

  it.each([
    [{ name: 'أ', country: 'EG', host: 'https://x.com' }, 'host: not a host name'],
    [{ name: 'أ', country: 'EG', host: '*.com' }, 'host: not a host name'],
    [{ name: 'أ', country: 'EG', host: 'x' }, 'host: not a host name'],
    [{ name: 'أ', country: 'EG', host: 'x.com', path: 'ar' }, 'path: a path begins with a slash'],
    [{ name: 'أ', country: 'EG', host: 'x.com', path: '/*' }, 'path: a path begins with a slash and has no star'],
    [{ name: 'أ', country: 'Egypt', host: 'x.com' }, 'country: not a country code'],
    [{ name: 'أ', country: 'EG', host: 'x.com', extra: 1 }, 'extra: '],
    ['x.com', 'the whole: '],
  ])('refuses %j and names the entry', (entry, message) => {
    expect(() => parseSites([{ name: 'ب', country: 'EG', host: 'ok.com' }, entry])).toThrow('entry 2');
    expect(() => parseSites([entry])).toThrow(message);
  });

  it('refuses a site that stands there twice, and what is no list', () => {
    const site = { name: 'أ', country: 'EG', host: 'x.com' };
    expect(() => parseSites([site, site])).toThrow('entry 2 (x.com) stands there twice');
    expect(() => parseSites({})).toThrow('not a list of sites');
  });
});
