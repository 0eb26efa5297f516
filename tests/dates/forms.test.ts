import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../lib/dates/forms.ts';
import { findDates } from '../../lib/dates/index.ts';
import { formTable } from './form-table.ts';

describe('the phrase forms', () => {
  it.each(FORMS.map((form) => [form.name, ...form.example]))('%s: its example “%s” is %s', (_, phrase, edtf) => {
    const [found] = findDates([`${phrase}.`], { reference: '2020-06-15' })[0] ?? [];
    expect(found).toMatchObject({ start: 0, end: phrase.length, text: phrase, edtf });
  });

  it('each have a file, a line in forms.ts and a test', () => {
    const files = readdirSync('lib/dates/parsers').map((file) => file.replace('.ts', ''));
    expect(files.sort()).toEqual(FORMS.map((form) => form.name).sort());
    const tested = readFileSync('tests/dates/phrases.test.ts', 'utf8');
    for (const { name } of FORMS) expect([name, new RegExp(`^  '?${name}'?: \\[`, 'm').test(tested)]).toEqual([name, true]);
  });

  it('stand in the documentation as they are', () => {
    expect(readFileSync('docs/dates.md', 'utf8')).toContain(formTable());
  });
});
