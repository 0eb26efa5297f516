/** Pages that the browser tests play. The reference article is read from beside the project and never copied into it. */
import { existsSync, readFileSync } from 'node:fs';

export const ADDRESS = 'https://www.zamanarabic.com/2020/06/15/article/';

const REFERENCE = '../shared/eval/zaman-article.json';

/** Whether the reference article is at hand; tests that need it are skipped aloud without it. */
export const hasReference = existsSync(REFERENCE);
if (!hasReference) console.warn(`${REFERENCE} is absent: the tests of the reference article are skipped.`);

/** A news page as newsrooms make them: furniture around an article, publication date in JSON-LD. */
export function newsPage(paragraphs: readonly string[], published = '2020-06-15'): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: `${published}T09:30:00+03:00` };
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>صحيفة</title><script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body { font: 18px/2 sans-serif; margin: 2rem auto; max-width: 44rem }</style></head>
<body>
<nav><a href="/syria">سوريا</a> <a href="/turkey">تركيا</a></nav>
<main><article><h1>عنوان المقال</h1>
${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}
</article></main>
<footer>جميع الحقوق محفوظة، أنقرة</footer>
</body></html>`;
}

/** The reference article as a page. */
export const referencePage = (): string => newsPage(referenceText().split('\n'));
export const referenceText = (): string => (JSON.parse(readFileSync(REFERENCE, 'utf8')) as { text: string }).text;

/** The sample article of the welcome page, which ships with the extension. */
export function samplePage(): string {
  const html = readFileSync('entrypoints/welcome/index.html', 'utf8');
  return html.replace(/<script[\s\S]*?<\/script>/g, '');
}
