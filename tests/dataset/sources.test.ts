import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem, readYaml, type SourceRecord } from '../../lib/dataset/build/sources.ts';
import { type RuleContext, validate } from '../../lib/dataset/build/validate.ts';
import type { Kind } from '../../lib/dataset/kinds.ts';

/** How often newspapers write قطر as a word, and a word that a person judged. */
const CONTEXT: RuleContext = {
  words: new Map([
    ['قمر', 120],
    ['السعوديه', 9_000],
  ]),
  judged: new Set(['السعوديه']),
};

function read(text: string, kind: Kind = 'person'): { records: SourceRecord[]; problems: string[] } {
  const records: SourceRecord[] = [];
  const problems: Problem[] = [];
  readYaml(text, 'people/test.yaml', kind, records, problems);
  return { records, problems: [...problems, ...validate(records, CONTEXT)].map(formatProblem) };
}

const person = (more: string): string => `- id: x\n  name: { ar: فلان الفلاني, en: X }\n  subtype: politician\n  asOf: 2025\n${more}`;

const named = (id: string, name: string): string => `- id: ${id}\n  name: { ar: ${name}, en: X }\n  subtype: politician\n  asOf: 2025\n`;
const head = (id: string, from: string, to: string): string =>
  `${named(id, `${id === 'a' ? 'زيد' : 'عمرو'} الفلاني`)}  roles: [{ title: { ar: رئيس الوزراء, en: PM }, country: SY, office: head-of-government, from: ${from}, to: ${to} }]\n`;

describe('the sources', () => {
  it('reads a record and takes a bare year for a date', () => {
    const { records, problems } = read(person('  born: 1950\n'));
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({ file: 'people/test.yaml', line: 1, entity: { kind: 'person', born: '1950', aliases: [] } });
  });

  it.each([
    ['names file, line, record and field', person('  born: 1950-13\n'), 'people/test.yaml:1 x born: not an EDTF date'],
    ['refuses a field that the schema has not', person('  nationality: SY\n'), 'people/test.yaml:1 x nationality: '],
    [
      'refuses a sentence of more than 180 characters',
      person(`  about: { ar: ${'ا'.repeat(181)}, en: x }\n`),
      'people/test.yaml:1 x about.ar: ',
    ],
    [
      'refuses a role that ends before it begins',
      person('  roles: [{ title: { ar: وزير, en: M }, from: 2010, to: 2009 }]\n'),
      'roles.0: begins (2010) after it ends (2009)',
    ],
    [
      'refuses an open role of the dead',
      person('  died: 2001\n  roles: [{ title: { ar: وزير, en: M }, from: 1990 }]\n'),
      'roles.0.to: a role of a dead person has an end',
    ],
    ['refuses a death before birth', person('  born: 1950\n  died: 1949\n'), 'died: begins (1950) after it ends (1949)'],
    [
      'refuses Latin punctuation in Arabic',
      person('  about: { ar: "وزير, وكاتب", en: x }\n'),
      'about.ar: Latin punctuation in Arabic text',
    ],
    [
      'refuses “current” without a date',
      person('  about: { ar: الرئيس الحالي للحزب, en: x }\n'),
      'about.ar: says “current” without a date',
    ],
    ['refuses an id that is taken', person('') + person(''), 'people/test.yaml:5 x id: the id is taken by people/test.yaml:1'],
    [
      'refuses a link to a record that there is not',
      person('  links: [nobody]\n'),
      'people/test.yaml:1 x: names the record nobody, which there is not',
    ],
    ['refuses a link to itself', person('  links: [x]\n'), 'people/test.yaml:1 x links: is linked to itself'],
    [
      'refuses two heads of government at one time',
      `${head('a', '2010-02', '2012-05')}${head('b', '2011-03-01', '2014')}`,
      'people/test.yaml:6 b roles.0: head-of-government of SY from 2011-03-01 to 2012-05-01 was a too, by people/test.yaml',
    ],
    [
      'refuses a name without the hamza that others write',
      ['أحمد الأول', 'أحمد الثاني', 'أحمد الثالث', 'احمد الرابع'].map((name, i) => named(`p${i}`, name)).join(''),
      'p3 name.ar: “احمد” without its hamza: others write “أحمد”',
    ],
    [
      'refuses a form that two records claim',
      `${named('p1', 'فلان الفلاني')}${named('p2', 'فلان الفلاني')}`,
      "p2 aliases: “فلان الفلاني” is p1's as well (people/test.yaml)",
    ],
    ['refuses an everyday word without cues', person('  aliases: [قمر]\n'), 'x aliases: “قمر” is an everyday word (120 times'],
    ['names the record by its number where it has no id', '- name: { ar: فلان, en: X }\n', 'people/test.yaml:1 #1 '],
    ['refuses a file that is no list', 'id: x\n', 'people/test.yaml:1: a dataset file is a list of records'],
    ['says where YAML itself is broken', '- id: [x\n', 'people/test.yaml:2: '],
  ])('%s', (_, text, expected) => {
    expect(read(text).problems.join('\n')).toContain(expected);
  });

  it.each([
    ['an everyday word with cues', person('  aliases: [{ text: قمر, needs: [فضاء] }]\n')],
    ['an everyday word that was judged to be the name', person('  aliases: [السعودية]\n')],
    ['one head of government after another, as far as is known', `${head('a', '2010', '2012')}${head('b', '2012', '2014')}`],
    ['a form that two records claim with cues', `${named('p1', 'فلان الفلاني')}${named('p2', 'فلان الفلاني')}  needs: [كرة]\n`],
  ])('takes %s', (_, text) => {
    expect(read(text).problems).toEqual([]);
  });

  it('reads the good records of a file beside the broken', () => {
    const { records, problems } = read(`${person('')}- id: Y!\n  name: { ar: آخر, en: Y }\n  subtype: politician\n  asOf: 2025\n`);
    expect(records.map((r) => r.entity.id)).toEqual(['x']);
    expect(problems).toHaveLength(1);
  });
});
