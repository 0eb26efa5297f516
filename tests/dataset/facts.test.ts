import { describe, expect, it } from 'vitest';
import { holdsOn, latestRole, leaderAt, roleAt } from '../../lib/dataset/facts.ts';
import type { Organization, Person, Role } from '../../lib/dataset/schema.ts';
import { gazetteer } from '../entities/gazetteer.ts';

const role = (title: string, from?: string, to?: string, office?: Role['office']): Role => ({
  title: { ar: title, en: title },
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(office ? { office } : {}),
});

function person(roles: Role[]): Person {
  const dataset = gazetteer([{ kind: 'person', id: 'x', name: { ar: 'فلان', en: 'X' }, roles }]);
  return dataset.byId('x') as Person;
}

describe('roles in time', () => {
  it.each([
    ['2017-09', '2019', '2018-05-01', true],
    ['2017-09', '2019', '2017-08-31', false],
    ['2017-09', '2019', '2019-12-31', true],
    ['2017', undefined, '2030-01-01', true],
    ['2017', 'unknown', '2017-06-01', true],
    ['2017', 'unknown', '2018-06-01', false],
    ['unknown', '2010', '2010-06-01', true],
    ['unknown', '2010', '2005-06-01', false],
    ['unknown', 'unknown', '2010-06-01', false],
  ])('a term from %s to %s on %s: %s', (from, to, day, expected) => {
    expect(holdsOn({ from, to }, day)).toBe(expected);
  });

  it('names the role of the article’s day and the latest', () => {
    const x = person([role('وزير', '2010', '2014-05-01'), role('رئيس', '2014-05-02', '2020-01-01', 'head-of-state'), role('كاتب', '2020')]);
    expect(roleAt(x, '2012-01-01')?.title.ar).toBe('وزير');
    expect(roleAt(x, '2015-01-01')?.title.ar).toBe('رئيس');
    expect(roleAt(x, '2009-12-31')).toBeUndefined();
    expect(latestRole(x)?.title.ar).toBe('كاتب');
  });

  it('puts the head of state before other roles of the same time', () => {
    const x = person([role('رئيس الحزب', '2016'), role('رئيس الدولة', '2014', undefined, 'head-of-state')]);
    expect(roleAt(x, '2018-01-01')?.title.ar).toBe('رئيس الدولة');
  });

  it('gives the later begun where two terms claim a year of change', () => {
    const x = person([role('نائب', '2010', '2014'), role('وزير', '2014', '2018')]);
    expect(roleAt(x, '2014-06-01')?.title.ar).toBe('وزير');
  });

  it('knows who led an organisation on a day', () => {
    const dataset = gazetteer([
      {
        kind: 'organization',
        id: 'o',
        name: { ar: 'المنظمة', en: 'O' },
        leaders: [
          { name: { ar: 'أول', en: 'A' }, from: '2000', to: '2009' },
          { name: { ar: 'ثان', en: 'B' }, from: '2009-07' },
        ],
      },
    ]);
    const o = dataset.byId('o') as Organization;
    expect(leaderAt(o, '2008-01-01')?.name?.ar).toBe('أول');
    expect(leaderAt(o, '2009-08-01')?.name?.ar).toBe('ثان');
    expect(leaderAt(o, '1999-01-01')).toBeUndefined();
  });
});
