import { describe, expect, it } from 'vitest';
import { pageLanguage, textLanguage } from '../../lib/page/language.ts';

const ARABIC = 'قال رئيس الوزراء إن الحكومة ستعقد اجتماعا طارئا يوم الأحد لبحث الأوضاع الاقتصادية في البلاد. ';

describe('the language of a page', () => {
  it('is Arabic where the text is', () => {
    expect(textLanguage(ARABIC.repeat(3))).toBe('arabic');
    expect(textLanguage(`${ARABIC.repeat(2)} Reuters said on Friday`)).toBe('arabic');
  });

  it('is Arabic with foreign names in Persian letters', () => {
    expect(textLanguage(`${ARABIC.repeat(3)} پوتين وگورباتشوف`)).toBe('arabic');
  });

  it.each([
    ['Persian', 'نخست‌وزیر گفت که دولت برای بررسی وضعیت اقتصادی کشور جلسه‌ای اضطراری برگزار می‌کند. '.repeat(4)],
    ['Urdu', 'وزیر اعظم نے کہا کہ حکومت ملک کی معاشی صورتحال کا جائزہ لینے کے لیے ہنگامی اجلاس بلائے گی۔ '.repeat(4)],
    ['English', 'The prime minister said that the government would hold an emergency meeting on Sunday. '.repeat(4)],
  ])('is another where the text is %s', (_, text) => {
    expect(textLanguage(text)).toBe('other');
  });

  it('is left open where there is next to no text', () => {
    expect(textLanguage('…')).toBe('too-little-text');
    expect(textLanguage('Loading the page, please wait')).toBe('too-little-text');
  });

  it('is believed where the page says that it is Persian, not where it says that it is Arabic', () => {
    document.documentElement.lang = 'fa-IR';
    document.body.innerHTML = `<p>${ARABIC.repeat(3)}</p>`;
    expect(pageLanguage(document)).toBe('other');
    document.documentElement.lang = 'ar';
    expect(pageLanguage(document)).toBe('arabic');
    document.body.innerHTML = `<p>${'The prime minister said that the government would meet. '.repeat(6)}</p>`;
    expect(pageLanguage(document)).toBe('other');
  });

  it('is not read from scripts', () => {
    document.documentElement.lang = '';
    document.body.innerHTML = `<script>${ARABIC.repeat(5)}</script><div>Hello</div>`;
    expect(pageLanguage(document)).toBe('too-little-text');
  });
});
