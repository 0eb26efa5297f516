/** The locator map of a place. */
import { type Language, text } from '../i18n/index.ts';
import type { LocatorMap } from './data.ts';

export const PlaceMap = ({ map, name, language }: { map: LocatorMap; name: string; language: Language }) => (
  <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={text(language, 'card.map', { name })}>
    <path class="land" d={map.land} />
    <path class="own" d={map.country} />
    {map.point ? <circle class="ring" cx={map.point[0]} cy={map.point[1]} r="8" /> : null}
    {map.point ? <circle class="point" cx={map.point[0]} cy={map.point[1]} r="4" /> : null}
  </svg>
);
