import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFresh, readBlocks, toRange } from '../../lib/page/blocks.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)];
};
const texts = (html: string): string[] => read(html).map((b) => b.text.trim());

describe('blocks', () => {
  it.each([
    ['joins text across inline tags', '<p>قال <b>ديمتري</b> <a href="#">شوغايف</a>، اليوم</p>', ['قال ديمتري شوغايف، اليوم']],
    ['parts paragraphs', '<p>أول</p><p>ثان</p>', ['أول', 'ثان']],
    ['parts at a line break', '<p>أول<br>ثان</p>', ['أول', 'ثان']],
    ['collapses white space over source lines', '<p>الولايات\n      المتحدة\tالأمريكية</p>', ['الولايات المتحدة الأمريكية']],
    ['keeps text beside nested blocks apart', '<div>قبل<p>داخل</p>بعد</div>', ['قبل', 'داخل', 'بعد']],
    [
      'leaves code, forms and furniture out',
      '<nav>سوريا</nav><p>نص <code>مصر</code> آخر</p><textarea>قطر</textarea><footer>لبنان</footer>',
      ['نص  آخر'.replace('  ', ' ')],
    ],
    [
      'leaves out what is hidden or being written',
      '<p hidden>سر</p><div contenteditable="true">كتابة</div><p aria-hidden="true">أيقونة</p><p>ظاهر</p>',
      ['ظاهر'],
    ],
    [
      'reads the header of an article and not that of the page',
      '<header>القائمة</header><article><header><h1>العنوان</h1></header></article>',
      ['العنوان'],
    ],
    ['knows a menu by its role', '<div role="navigation">سوريا</div><p>نص</p>', ['نص']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('maps a span back to its text nodes', () => {
    const [block] = read('<p>قال <b>ديمتري</b>\n <a href="#">شوغايف</a></p>');
    if (!block) throw new Error('no block');
    const start = block.text.indexOf('ديمتري');
    const range = toRange(block, start, block.text.length);
    expect([(range.startContainer as Text).data, range.startOffset, (range.endContainer as Text).data, range.endOffset]).toEqual([
      'ديمتري',
      0,
      'شوغايف',
      6,
    ]);
    expect(() => toRange(block, 0, block.text.length + 5)).toThrow(RangeError);
  });

  it('maps every span of every block to the text that it was read from', () => {
    const piece = fc.constantFrom('مصر', ' ', '\n  ', '<b>قطر</b>', '<i> لبنان</i>', '<br>', '<p>يمن</p>', '<span>عمان </span>', 'نص');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        for (const block of read(`<div>${pieces.join('')}</div>`)) {
          const [start, end] = [a % block.text.length, (b % block.text.length) + 1].sort((x, y) => x - y) as [number, number];
          // A span begins and ends in words: what lies between two pieces may be no text at all.
          if (start === end || block.text.slice(start, end).trim() !== block.text.slice(start, end)) continue;
          const range = document.createRange();
          const { startContainer, startOffset, endContainer, endOffset } = toRange(block, start, end);
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          expect(range.toString().replace(/\s+/g, ' ')).toBe(block.text.slice(start, end));
        }
      }),
    );
  });

  it('is stale once a node says something else or is gone', () => {
    const [block] = read('<p>قال <b>ديمتري</b></p>');
    if (!block) throw new Error('no block');
    expect(isFresh(block)).toBe(true);
    (document.querySelector('b')?.firstChild as Text).data = 'غيره';
    expect(isFresh(block)).toBe(false);
  });

  it('cuts what is too long for a paragraph', () => {
    const html = `<div>${'<span>كلمة كلمة كلمة كلمة </span>'.repeat(4_000)}</div>`;
    expect(Math.max(...read(html).map((b) => b.text.length))).toBeLessThan(21_000);
  });
});
