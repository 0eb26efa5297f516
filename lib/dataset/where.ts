/**
 * Where a place is, in a sentence's part: مدينة في ولاية قونية، تركيا. Made from its subtype, division and country, so that ten thousand
 * cities need no text of their own; a record's own `where` is better and wins.
 *
 * Arabic asks for agreement in one thing only here: the adjective follows the noun's gender (بلدة حدودية, مخيم حدودي), and every noun below
 * is indefinite, so that في and the names after it need no other form.
 */
import type { Place } from './schema.ts';

export type Subtype = Place['subtype'];

interface Noun {
  readonly ar: string;
  readonly en: string;
  readonly feminine?: boolean;
}

/** What each subtype is called, without the article. */
export const NOUNS: Readonly<Record<Subtype, Noun>> = {
  country: { ar: 'دولة', en: 'country', feminine: true },
  territory: { ar: 'إقليم', en: 'territory' },
  'historical-country': { ar: 'دولة سابقة', en: 'former country', feminine: true },
  region: { ar: 'منطقة', en: 'region', feminine: true },
  admin1: { ar: 'وحدة إدارية', en: 'first-level division', feminine: true },
  admin2: { ar: 'قضاء', en: 'district' },
  city: { ar: 'مدينة', en: 'city', feminine: true },
  town: { ar: 'بلدة', en: 'town', feminine: true },
  village: { ar: 'قرية', en: 'village', feminine: true },
  district: { ar: 'حي', en: 'district' },
  camp: { ar: 'مخيم', en: 'camp' },
  crossing: { ar: 'معبر', en: 'crossing' },
  strait: { ar: 'مضيق', en: 'strait' },
  sea: { ar: 'بحر', en: 'sea' },
  gulf: { ar: 'خليج', en: 'gulf' },
  river: { ar: 'نهر', en: 'river' },
  lake: { ar: 'بحيرة', en: 'lake', feminine: true },
  mountain: { ar: 'جبل', en: 'mountain' },
  desert: { ar: 'صحراء', en: 'desert', feminine: true },
  island: { ar: 'جزيرة', en: 'island', feminine: true },
  continent: { ar: 'قارة', en: 'continent', feminine: true },
  'oil-field': { ar: 'حقل نفط أو غاز', en: 'oil or gas field' },
  dam: { ar: 'سد', en: 'dam' },
  base: { ar: 'قاعدة عسكرية', en: 'military base', feminine: true },
  'holy-site': { ar: 'موقع مقدس', en: 'holy site' },
  square: { ar: 'ميدان', en: 'square' },
  airport: { ar: 'مطار', en: 'airport' },
  port: { ar: 'ميناء', en: 'port' },
  canal: { ar: 'قناة', en: 'canal', feminine: true },
  site: { ar: 'موقع', en: 'site' },
};

/** The noun of a first-level division is the first word of its name: محافظة حلب, ولاية قونية, إقليم السند. */
const DIVISIONS: Readonly<Record<string, Noun>> = {
  محافظة: { ar: 'محافظة', en: 'governorate', feminine: true },
  ولاية: { ar: 'ولاية', en: 'province', feminine: true },
  منطقة: { ar: 'منطقة', en: 'region', feminine: true },
  إمارة: { ar: 'إمارة', en: 'emirate', feminine: true },
  بلدية: { ar: 'بلدية', en: 'municipality', feminine: true },
  جهة: { ar: 'جهة', en: 'region', feminine: true },
  إقليم: { ar: 'إقليم', en: 'region' },
  مقاطعة: { ar: 'مقاطعة', en: 'province', feminine: true },
  جمهورية: { ar: 'جمهورية', en: 'republic', feminine: true },
  جزيرة: { ar: 'جزيرة', en: 'island', feminine: true },
  شعبية: { ar: 'شعبية', en: 'district', feminine: true },
};

/** What a second-level division is called where it is no قضاء. */
const SECOND_LEVEL: Readonly<Record<string, Noun>> = {
  EG: { ar: 'مركز', en: 'district' },
  SA: { ar: 'محافظة', en: 'governorate', feminine: true },
  OM: { ar: 'ولاية', en: 'wilayat', feminine: true },
  DZ: { ar: 'دائرة', en: 'district', feminine: true },
  TN: { ar: 'معتمدية', en: 'delegation', feminine: true },
  MA: { ar: 'جماعة', en: 'commune', feminine: true },
  SY: { ar: 'منطقة', en: 'district', feminine: true },
};

/** English names that take the article inside a sentence. */
const WITH_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Seychelles|Central African|Republic of|West Bank|Gaza Strip|Kurdistan Region|Dominican Republic|.* Islands$|DR Congo$)/;

/** Names of the records that the place's ids point to, in one language. */
export interface WhereNames {
  /** The division or region it is in. */
  readonly within?: string;
  readonly country?: string;
  /** The country whose capital it is. */
  readonly capitalOf?: string;
}

/** The place's noun, its own where it is a division. */
export function nounOf(place: Pick<Place, 'subtype' | 'name' | 'country'>): Noun {
  if (place.subtype === 'admin2') return SECOND_LEVEL[place.country ?? ''] ?? NOUNS.admin2;
  const division = place.subtype === 'admin1' ? DIVISIONS[place.name.ar.split(' ')[0] ?? ''] : undefined;
  return division ?? NOUNS[place.subtype];
}

/**
 * Where the place is, as an indefinite phrase; nothing where only the country's own name could be said again.
 *
 *     whereOf(konya, 'ar', { within: 'ولاية قونية', country: 'تركيا' })   // 'مدينة في ولاية قونية، تركيا'
 *     whereOf(ankara, 'ar', { capitalOf: 'تركيا' })                       // 'عاصمة تركيا'
 */
export function whereOf(
  place: Pick<Place, 'subtype' | 'name' | 'where' | 'region' | 'country'>,
  language: 'ar' | 'en',
  names: WhereNames,
): string | undefined {
  if (place.where) return place.where[language];
  if (names.capitalOf) return language === 'ar' ? `عاصمة ${names.capitalOf}` : `Capital of ${withArticle(names.capitalOf)}`;
  const noun = nounOf(place)[language];
  if (place.subtype === 'country' || place.subtype === 'territory') {
    return place.region ? phrase(noun, [place.region[language]], language) : undefined;
  }
  const own = place.name[language];
  const within = names.within && names.within !== names.country && names.within !== own ? [names.within] : [];
  const country = names.country && names.country !== own ? [names.country] : [];
  return within.length + country.length > 0 ? phrase(noun, [...within, ...country], language) : undefined;
}

function phrase(noun: string, places: readonly string[], language: 'ar' | 'en'): string {
  return language === 'ar'
    ? `${noun} في ${places.join('، ')}`
    : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in ${places.map(withArticle).join(', ')}`;
}

const withArticle = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name);
