import { describe, expect, it } from 'vitest';
import { answer } from '../lib/background/answer.ts';
import { LONGEST_REQUEST, notice, parseMessage, request } from '../lib/messages.ts';

describe('messages', () => {
  it.each([
    { type: 'page-settings', host: 'a.com' },
    { type: 'annotate', blocks: ['نص'], reference: '2020-06-15', seen: [], host: 'www.zamanarabic.com' },
    { type: 'card', id: 'syria', on: '2020-06-15' },
    { type: 'events', from: '2020-05-01', to: '2020-05-31' },
    { type: 'load-card' },
    { type: 'settings' },
    { type: 'change-settings', patch: { kinds: { date: false } } },
  ])('takes %j', (message) => {
    expect(parseMessage(request, message)).toEqual(message);
  });

  it.each([
    [null, 'the whole'],
    ['annotate', 'the whole'],
    [{ type: 'erase' }, 'type'],
    [{ type: 'settings', more: 1 }, 'more'],
    [{ type: 'annotate', blocks: 'نص', reference: '2020-06-15', seen: [] }, 'blocks'],
    [{ type: 'annotate', blocks: ['ا'.repeat(LONGEST_REQUEST + 1)], reference: '2020-06-15', seen: [] }, 'blocks'],
    [{ type: 'annotate', blocks: [], reference: 'yesterday', seen: [] }, 'reference'],
    [{ type: 'change-settings', patch: { kinds: { dates: false } } }, 'patch.kinds.dates'],
    [{ type: 'change-settings', patch: { site: { host: 'a b', on: true } } }, 'patch.site.host'],
  ])('refuses %j and names the field', (message, field) => {
    expect(() => parseMessage(request, message)).toThrow(`message refused: ${field}: `);
  });

  it('refuses a notice of a wrong shape', () => {
    expect(() => parseMessage(notice, { type: 'step', by: 2 })).toThrow('message refused: by: ');
  });

  it('of no frame cannot ask for the card’s code', async () => {
    await expect(answer({ type: 'load-card' })).rejects.toThrow('it came from no frame');
  });

  it('is refused by the background before anything is done', async () => {
    await expect(answer({ type: 'erase' })).rejects.toThrow('message refused');
  });
});
