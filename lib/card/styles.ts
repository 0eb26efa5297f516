/** The style sheet of the card, one file a part. */
import actions from './actions.css?inline';
import card from './card.css?inline';
import facts from './facts.css?inline';
import map from './map.css?inline';
import sheet from './sheet.css?inline';

export const CARD_CSS = [card, facts, map, actions, sheet].join('\n');
