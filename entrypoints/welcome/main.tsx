/** Wires the welcome page: its sample article is read by the very session that reads news pages. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask, setHidden } from '@/lib/ask.ts';
import { notice, parseMessage } from '@/lib/messages.ts';
import { type Backend, Session } from '@/lib/page/session.ts';
import { Welcome } from '@/lib/welcome/welcome.tsx';
import '@/lib/page/style.css';
import '@/lib/welcome/welcome.css';

const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);

const backend = {
  annotate: (blocks, reference, seen) => ask({ type: 'annotate', blocks, reference, seen, host: location.hostname }),
  card: (id, on) => ask({ type: 'card', id, on }),
  events: (from, to) => ask({ type: 'events', from, to }),
  loadCards: async () => (await import('@/lib/card/host.ts')).CardHost,
  setHidden: (id, scope, hidden) => setHidden(id, scope === 'site' ? location.hostname : undefined, hidden),
} satisfies Backend;
let session: Session | undefined;

async function apply(): Promise<void> {
  const settings = await ask({ type: 'page-settings', host: location.hostname });
  if (!settings.on) {
    session?.end();
    session = undefined;
  } else if (session) session.apply(settings);
  else session = new Session(document, backend, settings);
}

browser.runtime.onMessage.addListener((raw: unknown) => {
  // Requests of other pages of ours pass here too; they are the background's.
  let message: ReturnType<typeof parseMessage<typeof notice>>;
  try {
    message = parseMessage(notice, raw);
  } catch {
    return undefined;
  }
  if (message.type === 'settings-changed') void apply();
  else if (message.type === 'step' && document.visibilityState === 'visible') session?.step(message.by);
  return undefined;
});
await apply();
