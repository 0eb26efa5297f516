// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../lib/annotations.ts';
import type { CardActions } from '../../lib/card/actions.tsx';
import { cardData } from '../../lib/card/data.ts';
import { Card, type CardProps } from '../../lib/card/view.tsx';
import { gazetteer } from '../entities/gazetteer.ts';

const dataset = gazetteer([
  { kind: 'place', id: 'syria', name: { ar: 'سوريا', en: 'Syria' }, subtype: 'country', country: 'SY', iso2: 'SY' },
  {
    kind: 'organization',
    id: 'o',
    name: { ar: 'المنظمة', en: 'The Body' },
    country: 'SY',
    links: ['x'],
    leaders: [{ person: 'x', from: '2015' }],
  },
  {
    kind: 'weapon',
    id: 'w',
    name: { ar: 'صاروخ', en: 'W' },
    users: ['SY', 'ZZ'],
  },
  {
    kind: 'event',
    id: 'e',
    name: { ar: 'حرب', en: 'E' },
    from: '2011-03',
    to: '2012',
    yearly: '--03-30',
    where: { ar: 'شمال سوريا', en: 'Northern Syria' },
    places: ['syria'],
    outcome: { ar: 'هدنة', en: 'A truce' },
    parties: [
      { ar: 'الأول', en: 'A' },
      { ar: 'الثاني', en: 'B' },
    ],
  },
  { kind: 'event', id: 'bare', name: { ar: 'العصر', en: 'Age' }, from: '0750', to: '1258' },
  { kind: 'person', id: 'x', name: { ar: 'فلان الفلاني', en: 'X' }, country: 'SY', gender: 'f', subtype: 'judge' },
  { kind: 'currency', id: 'c', name: { ar: 'الليرة', en: 'C' }, code: 'SYP', since: '1919', countries: ['SY', 'LB'] },
  { kind: 'group', id: 'g', name: { ar: 'قوم', en: 'G' }, subtype: 'people', where: { ar: 'الشرق', en: 'The East' }, countries: ['LB'] },
  { kind: 'place', id: 'lebanon', name: { ar: 'لبنان', en: 'Lebanon' }, subtype: 'country', country: 'LB', iso2: 'LB' },
  { kind: 'place', id: 'hill', name: { ar: 'التل', en: 'The Hill' }, subtype: 'region', country: 'SY', disputed: ['LB'] },
]);

const spies = () => ({
  close: vi.fn<CardActions['close']>(),
  open: vi.fn<CardActions['open']>(),
  back: vi.fn<CardActions['back']>(),
  pin: vi.fn<CardActions['pin']>(),
  hide: vi.fn<CardActions['hide']>(),
  undo: vi.fn<CardActions['undo']>(),
});
let actions = spies();
let root: HTMLElement;

function show(id: string, props: Partial<CardProps> = {}): void {
  const data = cardData(dataset, id, '2020-05-05');
  if (!data) throw new Error(id);
  const { kind, name } = data.entity;
  const annotation = { start: 0, end: 1, text: name.ar, kind, entity: { id, name }, score: 1 };
  const given: CardProps = {
    annotation,
    data,
    events: [],
    announce: false,
    language: 'ar',
    reference: { day: '2020-05-05', from: 'publication', today: '2026-05-05' },
    look: { ground: 'light', turnedBack: false },
    canGoBack: false,
    pinned: false,
    hidden: undefined,
    actions,
    ...props,
  };
  render(h(Card, given), root);
}
const button = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
    (b) => b.getAttribute('aria-label') === name || b.textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

const row = (label = ''): string | undefined =>
  [...root.querySelectorAll('.row')].find((r) => r.querySelector('dt')?.textContent === `${label}:`)?.textContent ?? undefined;

beforeEach(() => {
  actions = spies();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

describe('the card', () => {
  it('is a dialog with a name and a direction', () => {
    show('o');
    const card = root.querySelector('[role="dialog"]');
    expect(card?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector(`#${card?.getAttribute('aria-labelledby')}`)?.textContent).toBe('المنظمة');
  });

  it('opens the cards of the leader, of a link and of the country', () => {
    show('o');
    for (const chip of root.querySelectorAll<HTMLElement>('.chip')) chip.click();
    expect(actions.open.mock.calls.map(([id]) => id)).toEqual(['x', 'syria', 'x']);
  });

  it('names who has a weapon, as far as the dataset knows them', () => {
    show('w');
    const row = [...root.querySelectorAll('.row')].find((r) => r.textContent?.startsWith('لدى'));
    expect([...(row?.querySelectorAll('.chip') ?? [])].map((chip) => chip.textContent)).toEqual(['سوريا']);
  });

  it('names the parties to an event', () => {
    show('e');
    expect(root.textContent).toContain('الأطراف:الأول؛ الثاني');
  });

  it('has no row for what an event has not', () => {
    show('bare');
    expect(root.textContent).toContain('البداية:750');
    expect(root.textContent).not.toContain('الأطراف');
  });

  it('shows on the card of a date what is known of it', () => {
    const annotation = { start: 0, end: 1, text: 'أمس', kind: 'date', from: '2020-05-04', to: '2020-05-04' } as Annotation;
    show('o', { annotation, data: undefined, events: [{ id: 'e', kind: 'event', name: { ar: 'حرب', en: 'E' } }] });
    button('حرب').click();
    expect(actions.open).toHaveBeenCalledWith('e');
    expect(root.textContent).toContain('في هذا اليوم');
  });

  it('says of a person what she is, as one says it of a woman', () => {
    show('x');
    expect(root.querySelector('.kind')?.textContent).toBe('قاضية');
  });

  it('tells when an event was and comes round, where, and how it ended', () => {
    show('e');
    for (const [label, said] of [
      ['البداية', 'مارس / آذار 2011'],
      ['النهاية', '2012'],
      ['كل سنة في', '30 مارس / آذار'],
      ['المكان', 'شمال سوريا'],
      ['النتيجة', 'هدنة'],
    ])
      expect(row(label)).toContain(said);
    button('سوريا').click();
    expect(actions.open).toHaveBeenCalledWith('syria');
  });

  it('tells a currency’s code, beginnings and countries', () => {
    show('c');
    expect(root.querySelector('.kind')?.textContent).toBe('عملة');
    expect([row('الرمز'), row('التداول منذ')]).toEqual(['الرمز:SYP', 'التداول منذ:1919']);
    expect(row('الدول')).toBe('الدول:سوريالبنان');
  });

  it('tells what sort of group it is, and where', () => {
    show('g');
    expect(root.querySelector('.kind')?.textContent).toBe('شعب');
    expect([row('المكان'), row('البلد')]).toEqual(['المكان:الشرق', 'البلد:لبنان']);
  });

  it('says with whom a place is disputed', () => {
    show('hill');
    expect(row('متنازع عليه مع')).toContain('لبنان');
  });

  it('draws a flag beside the name of a country', () => {
    const data = cardData(dataset, 'x', '2020-05-05');
    const flag = { viewBox: '0 0 3 2', nodes: [['path', { d: 'M0 0h3', fill: '#fff' }, []] as const] };
    show('x', { data: data && { ...data, countries: data.countries.map((country) => ({ ...country, flag })) } });
    expect(root.querySelector('.chip .flag path')?.getAttribute('d')).toBe('M0 0h3');
  });

  it('says how long before publication and before today a day was', () => {
    const day = (from: string) => ({ start: 0, end: 1, text: 'أمس', kind: 'date', from, to: from }) as Annotation;
    show('o', { annotation: day('2020-05-03'), data: undefined });
    expect([row('قبل نشر المقال'), row('قبل اليوم')]).toEqual(['قبل نشر المقال:يومان', 'قبل اليوم:6 سنوات']);
    show('o', { annotation: day('2020-05-05'), data: undefined });
    expect(root.textContent).toContain('يوم نشر المقال');
    show('o', { annotation: day('2026-05-07'), data: undefined, reference: { day: '2026-05-05', from: 'reading', today: '2026-05-05' } });
    expect([row('بعد اليوم'), row('بعد نشر المقال')]).toEqual(['بعد اليوم:يومان', undefined]);
  });

  it('says what it is about to who came by keyboard, and nothing to who came by pointer', () => {
    const heard = () => root.querySelector('.announcement')?.textContent;
    show('o', { announce: true });
    expect(heard()).toBe('مؤسسة: المنظمة');
    show('o', { announce: false });
    expect(heard()).toBe('');
  });

  it('offers the way back only where there is one', () => {
    show('o');
    expect(() => button('رجوع إلى البطاقة السابقة')).toThrow();
    show('o', { canGoBack: true });
    button('رجوع إلى البطاقة السابقة').click();
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('says whether it is pinned', () => {
    show('o', { pinned: true });
    expect(button('تثبيت البطاقة').getAttribute('aria-pressed')).toBe('true');
    button('تثبيت البطاقة').click();
    expect(actions.pin).toHaveBeenCalledOnce();
  });

  it('looks further in the Arabic Wikipedia, in a new tab that knows nothing of the page', () => {
    show('o');
    const link = button('ابحث في ويكيبيديا العربية') as HTMLAnchorElement;
    expect(link.href).toBe(`https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent('المنظمة')}`);
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    show('o', { language: 'en' });
    expect((button('Look up on Arabic Wikipedia') as HTMLAnchorElement).href).toBe(link.href);
  });

  it('hides the entity on this page, on this site or everywhere', () => {
    show('o');
    for (const name of ['إخفاء في هذه الصفحة', 'إخفاء في هذا الموقع', 'إخفاء في كل المواقع']) button(name).click();
    expect(actions.hide.mock.calls.map(([scope]) => scope)).toEqual(['page', 'site', 'everywhere']);
  });

  it('says what it has hidden, and undoes it', () => {
    show('o', { hidden: 'site' });
    expect(root.textContent).toContain('لن يُعلَّم «المنظمة» في هذا الموقع.');
    button('تراجع').click();
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});
