/** The card's own script, run beside the content script when a reader first rests on a mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardHost } from '@/lib/card/host.ts';
import { offerCards } from '@/lib/card/offer.ts';

export default defineUnlistedScript(() => {
  offerCards(CardHost);
});
