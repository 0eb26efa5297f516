import { beforeEach, describe, expect, it } from 'vitest';
import { isoDay, publication } from '../../lib/page/article.ts';

const TODAY = '2020-06-20';
const found = (head: string, body = ''): unknown => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return publication(document, TODAY);
};
const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the publication date', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('is read from JSON-LD before all else, in its own time zone', () => {
    const meta = '<meta property="article:published_time" content="2020-06-01T00:00:00Z">';
    expect(found(meta + jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-15T23:30:00+03:00' }))).toEqual({
      date: '2020-06-15',
      source: 'json-ld',
    });
  });

  it('is the article’s, not that of a video in the same graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'VideoObject', datePublished: '2019-01-01' },
        { '@type': ['ReportageNewsArticle'], datePublished: '2020-06-15' },
      ],
    };
    expect(found(jsonLd(graph))).toEqual({ date: '2020-06-15', source: 'json-ld' });
  });

  it('is read from the meta fields, then from <time>', () => {
    expect(found('<meta property="article:published_time" content="2020-06-15T09:00:00+0300">')).toEqual({
      date: '2020-06-15',
      source: 'meta',
    });
    expect(
      found('', '<aside><time datetime="2018-01-01"></time></aside><article><time datetime="2020-06-15T09:00"></time></article>'),
    ).toEqual({
      date: '2020-06-15',
      source: 'time',
    });
  });

  it.each([
    ['nothing is stated', ''],
    ['JSON-LD is broken', '<script type="application/ld+json">{"datePublished": "2020-06-1</script>'],
    ['the day is impossible', jsonLd({ datePublished: '2020-02-30' })],
    ['the day is in the future', jsonLd({ datePublished: '2031-01-01' })],
    ['the year is absurd', jsonLd({ datePublished: '0001-01-01' })],
    ['it is no string', jsonLd({ datePublished: { value: '2020-06-15' } })],
    ['it is deep as a well', jsonLd(Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), { datePublished: '2020-06-15' }))],
  ])('is not known where %s', (_, head) => {
    expect(found(head)).toBeUndefined();
  });

  it('goes on to the next source where one is unusable', () => {
    expect(found(`${jsonLd({ datePublished: 'قريبا' })}<meta name="pubdate" content="2020-06-15">`)).toEqual({
      date: '2020-06-15',
      source: 'meta',
    });
  });

  it('takes ISO days only', () => {
    expect(['2020-06-15', ' 2020-06-15T10:00', '2020-06-15 10:00', '15/06/2020', '2020-6-15', '20200615', null].map(isoDay)).toEqual([
      '2020-06-15',
      '2020-06-15',
      '2020-06-15',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
