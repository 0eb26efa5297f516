/** The table of phrase forms for docs/dates.md. `node tests/dates/form-table.ts` prints it. */
import { FORMS } from '../../lib/dates/forms.ts';

export const formTable = (): string =>
  [
    '| form | what it reads | example | value |',
    '| --- | --- | --- | --- |',
    ...FORMS.map(({ name, gloss, example: [phrase, edtf] }) => `| ${name} | ${gloss} | ${phrase} | ${edtf} |`),
  ].join('\n');

if (process.argv[1]?.endsWith('form-table.ts')) console.log(formTable());
