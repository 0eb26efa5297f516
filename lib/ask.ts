/** Asks the background, with the answer's type known from the question's. */
import { browser } from 'wxt/browser';
import type { Answer, Request } from './messages.ts';

/** Rejects where the background refuses the message or is gone. */
export const ask = <T extends Request['type']>(message: Extract<Request, { type: T }>): Promise<Answer<T>> =>
  browser.runtime.sendMessage(message);
