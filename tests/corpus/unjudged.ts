/** `npm run corpus:unjudged`: prints what the last run of the corpus tests found in ner-dev beyond its marks and nobody has judged. */
import { unjudged } from './overlooked.ts';

const lines = unjudged('.cache/corpus/ner-dev-more.jsonl');
console.log(lines.join('\n'));
console.error(`${lines.length} to judge: copy the lines that are right, without the text, to tests/corpus/ner-overlooked.tsv`);
