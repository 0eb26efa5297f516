/**
 * Wires the page: asks the background for settings, starts a session while it is on, ends it when it is off or when the
 * extension has been updated under it.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/lib/page/style.css';
import { ask, setHidden } from '@/lib/ask.ts';
import { offeredCards } from '@/lib/card/offer.ts';
import { notice, type PageStatus, parseMessage } from '@/lib/messages.ts';
import { pageLanguage } from '@/lib/page/language.ts';
import { Session } from '@/lib/page/session.ts';

export default defineContentScript({
  // Set from assets/sites.json by the build, so that the list is not carried into every page.
  matches: [],
  runAt: 'document_idle',
  // Nothing of ours announces itself to the page.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const host = location.hostname;
    let session: Session | undefined;

    const apply = async (): Promise<void> => {
      const settings = await ask({ type: 'page-settings', host });
      if (!settings.on || ctx.isInvalid) {
        session?.end();
        session = undefined;
      } else if (session) {
        session.apply(settings);
      } else if (pageLanguage(document) !== 'other') {
        session = new Session(
          document,
          {
            annotate: (blocks, reference, seen) => ask({ type: 'annotate', blocks, reference, seen, host }),
            card: (id, on) => ask({ type: 'card', id, on }),
            events: (from, to) => ask({ type: 'events', from, to }),
            loadCards: async () => {
              await ask({ type: 'load-card' });
              return offeredCards();
            },
            setHidden: (id, scope, hidden) => setHidden(id, scope === 'site' ? host : undefined, hidden),
          },
          settings,
        );
      }
    };

    const listen = (raw: unknown): Promise<PageStatus> | undefined => {
      const message = parseMessage(notice, raw);
      if (message.type === 'status') return Promise.resolve(session?.status() ?? { host, language: pageLanguage(document), counts: {} });
      if (message.type === 'settings-changed') void apply();
      else session?.step(message.by);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    ctx.onInvalidated(() => {
      session?.end();
      session = undefined;
    });
    await apply();
  },
});
