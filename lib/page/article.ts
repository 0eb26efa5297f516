/**
 * When the article was published: the day on which its relative dates hang.
 *
 * Order: JSON-LD `datePublished`, the Open Graph and other `meta` fields, a `<time datetime>` in the article. The page is hostile:
 * whatever it says is parsed strictly and an impossible or absurd day is passed over.
 */

export interface Publication {
  /** ISO 8601 day, as the newsroom wrote it (its own offset, not the reader's). */
  readonly date: string;
  readonly source: 'json-ld' | 'meta' | 'time';
}

const META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="date"]',
];
const TIMES = [
  '[itemprop="datePublished"][datetime]',
  'time[pubdate][datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];
/** No news page is older than the newspapers that are being digitised, or much younger than the reader. */
const OLDEST = '1800-01-01';

/** The publication date of the page, or nothing where it states none. `today` is the day of reading, ISO 8601. */
export function publication(doc: Document, today: string): Publication | undefined {
  const valid = (text: string | null | undefined): string | undefined => {
    const day = isoDay(text);
    return day && day >= OLDEST && day <= dayAfter(today) ? day : undefined;
  };
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const date = valid(datePublished(script.textContent ?? ''));
    if (date) return { date, source: 'json-ld' };
  }
  for (const selector of META) {
    const date = valid(doc.querySelector(selector)?.getAttribute('content'));
    if (date) return { date, source: 'meta' };
  }
  for (const selector of TIMES) {
    for (const time of doc.querySelectorAll(selector)) {
      const date = valid(time.getAttribute('datetime'));
      if (date) return { date, source: 'time' };
    }
  }
  return undefined;
}

/** The day of an ISO 8601 date or date-time, or nothing. `2020-02-30` is nothing. */
export function isoDay(text: string | null | undefined): string | undefined {
  const m = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(text ?? '');
  if (!m?.[1]) return undefined;
  try {
    return Temporal.PlainDate.from(m[1]).toString();
  } catch {
    return undefined;
  }
}

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** Article-like nodes come first: a page's JSON-LD also dates its videos, its comments and its publisher. */
function datePublished(json: string): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const found: { date: string; article: boolean }[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (depth > 6 || typeof node !== 'object' || node === null || found.length > 50) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, depth + 1);
      return;
    }
    const fields = node as Record<string, unknown>;
    if (typeof fields['datePublished'] === 'string') {
      found.push({ date: fields['datePublished'], article: /Article|Posting|Report/.test(String(fields['@type'])) });
    }
    for (const value of Object.values(fields)) visit(value, depth + 1);
  };
  visit(data, 0);
  return (found.find((f) => f.article) ?? found[0])?.date;
}
