/**
 * The locator map of a place. Its countries open their own cards: by pointer where they lie; by keyboard the map is one stop, arrow keys go from country to
 * country from right to left, and what is reached is named below.
 */
import { useRef, useState } from 'preact/hooks';
import { type Language, text } from '../i18n/index.ts';
import type { LocatorMap, MapCountry } from './data.ts';
import type { OpenRecord } from './facts.tsx';

interface Props {
  readonly map: LocatorMap;
  readonly name: string;
  readonly language: Language;
  readonly open: OpenRecord;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowLeft: 1, ArrowUp: -1, ArrowRight: -1 };

export function PlaceMap({ map, name, language, open }: Props) {
  const [at, setAt] = useState(0);
  const [named, setNamed] = useState<MapCountry>();
  const group = useRef<SVGSVGElement>(null);
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    const next = (at + by + map.countries.length) % map.countries.length;
    setAt(next);
    group.current?.querySelectorAll<SVGPathElement>('[role="button"]')[next]?.focus();
  };
  const label = text(language, 'card.map', { name });
  const shapes = (
    <>
      <path class="land" d={map.land} />
      {map.countries.some(({ path }) => path === map.country) ? null : <path class="own" d={map.country} />}
    </>
  );
  const place = map.point ? (
    <g class="place">
      <circle class="ring" cx={map.point[0]} cy={map.point[1]} r="8" />
      <circle class="point" cx={map.point[0]} cy={map.point[1]} r="4" />
    </g>
  ) : null;
  const viewBox = `0 0 ${map.width} ${map.height}`;
  if (map.countries.length === 0) {
    return (
      <svg class="map" viewBox={viewBox} role="img" aria-label={label}>
        {shapes}
        {place}
      </svg>
    );
  }
  return (
    <div class="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        class="map"
        viewBox={viewBox}
        role="group"
        aria-label={label}
        ref={group}
        onKeyDown={step}
        onPointerLeave={() => setNamed(undefined)}
      >
        {shapes}
        {map.countries.map((country, i) => (
          <Country
            key={country.id}
            country={country}
            own={country.path === map.country}
            stop={i === at}
            label={text(language, 'card.openCountry', { name: country.name[language] })}
            name={() => setNamed(country)}
            open={() => open(country.id)}
          />
        ))}
        {place}
      </svg>
      <span class="map-name" aria-hidden="true">
        {named?.name[language]}
      </span>
    </div>
  );
}

interface CountryProps {
  readonly country: MapCountry;
  readonly own: boolean;
  readonly stop: boolean;
  readonly label: string;
  readonly name: () => void;
  readonly open: () => void;
}

const Country = ({ country, own, stop, label, name, open }: CountryProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a button cannot have the shape of a country
  <path
    class={own ? 'own' : 'land'}
    d={country.path}
    role="button"
    tabindex={stop ? 0 : -1}
    aria-label={label}
    onPointerEnter={name}
    onFocus={name}
    onClick={open}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    }}
  />
);
