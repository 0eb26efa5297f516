/**
 * What an article is about, as far as its unmistakable names tell: which entities they are linked to in the dataset, and which countries they are of.
 * A doubtful reading that belongs to them is likelier right than one that belongs to nothing.
 */
import { subtypesOf } from '../dataset/kinds.ts';
import type { Dataset } from '../dataset/store.ts';

const OF_GAME = new Set([...subtypesOf('organization', 'club', 'team', 'federation'), ...subtypesOf('event', 'sport')]);

export class Coherence {
  readonly #dataset: Dataset;
  /** How many sure entities an entity is linked to. */
  readonly #linked = new Map<number, number>();
  /** How many sure entities are of a country, by its two letters as one number. */
  readonly #countries = new Map<number, number>();
  readonly #sure: ReadonlySet<number>;
  /** Countries of the clubs, teams and competitions among them; 0 for those of none. */
  readonly #games = new Set<number>();
  #gameCount = 0;
  readonly #site: number;

  /** `sure`: entities that the article names beyond doubt. `site`: ISO 3166-1 alpha-2 code of the country that the site writes for. */
  constructor(dataset: Dataset, sure: ReadonlySet<number>, site: string | undefined) {
    this.#dataset = dataset;
    this.#sure = sure;
    this.#site = site?.length === 2 ? (site.charCodeAt(0) << 8) | site.charCodeAt(1) : 0;
    for (const entity of sure) {
      for (const other of dataset.links(entity)) this.#linked.set(other, (this.#linked.get(other) ?? 0) + 1);
      const country = dataset.entityCountry[entity] as number;
      if (OF_GAME.has(dataset.subtype(entity))) {
        this.#games.add(country);
        this.#gameCount += 1;
      }
      if (country !== 0) this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    }
  }

  /** Sure entities that `entity` is linked to, itself not counted. */
  links(entity: number): number {
    return this.#linked.get(entity) ?? 0;
  }

  /** Whether the article surely names something else of the same country. */
  sharesCountry(entity: number): boolean {
    const country = this.#dataset.entityCountry[entity] as number;
    if (country === 0) return false;
    return (this.#countries.get(country) ?? 0) > (this.#sure.has(entity) ? 1 : 0);
  }

  /** Whether the article surely names something that the entity is linked to or shares its country with. */
  belongs(entity: number): boolean {
    return this.links(entity) > 0 || this.sharesCountry(entity);
  }

  /** Whether the article surely names a club, a team or a competition. */
  get tellsOfGame(): boolean {
    return this.#games.size > 0;
  }
  /** Whether it names another than `entity`, which is one of them. */
  tellsOfGameBeside(entity: number): boolean {
    return this.#gameCount > (this.#sure.has(entity) ? 1 : 0);
  }
  /** Whether one of them is of the country of `entity`. */
  playsIn(entity: number): boolean {
    const country = this.#dataset.entityCountry[entity] as number;
    return country !== 0 && this.#games.has(country);
  }
  /** Whether one of them is of no country, as the cup of a continent is. */
  get isContinental(): boolean {
    return this.#games.has(0);
  }

  isOfSite(entity: number): boolean {
    return this.#site !== 0 && this.#dataset.entityCountry[entity] === this.#site;
  }

  /** Whether no country is named in the article by more things than that of the site. */
  get isAboutSite(): boolean {
    const own = this.#countries.get(this.#site) ?? 0;
    return this.#site !== 0 && [...this.#countries.values()].every((count) => count <= own);
  }
}
