/** `npm run bench [name…]`: runs the benches, one file a question. */
import { readdirSync } from 'node:fs';
import { hasMaterial } from './material.ts';

const wanted = process.argv.slice(2);
if (!hasMaterial) {
  console.log('The benches take their text and patterns from ../shared, which is absent: skipped.');
} else {
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'))) {
    if (wanted.length > 0 && !wanted.some((w) => file.startsWith(w))) continue;
    const { bench } = (await import(`./${file}`)) as { bench(): Promise<void> };
    await bench();
  }
}
