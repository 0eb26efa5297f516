/** The news sites on which the content script runs by itself: `assets/sites.json` as match patterns. */
import * as v from 'valibot';
import list from '../../assets/sites.json' with { type: 'json' };

const site = v.strictObject({
  /** The site's own name. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** ISO 3166-1 alpha-2 code of where it is made, or `INT`. */
  country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|INT)$/, 'not a country code')),
  /** Host name without `www.`; its subdomains are covered. */
  host: v.pipe(v.string(), v.regex(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'not a host name')),
  /** Where the host is shared with other languages: the path of its Arabic edition, `/arabic`. */
  path: v.optional(v.pipe(v.string(), v.regex(/^\/[\w%./-]*$/, 'a path begins with a slash and has no star'))),
});
export type Site = v.InferOutput<typeof site>;

/** Checks a list of sites; throws an Error that names the entry and what is wrong with it. */
export function parseSites(data: unknown): Site[] {
  if (!Array.isArray(data)) throw new Error('assets/sites.json: not a list of sites');
  const seen = new Set<string>();
  return data.map((entry: unknown, i) => {
    const result = v.safeParse(site, entry);
    if (!result.success) {
      const issue = result.issues[0];
      throw new Error(
        `assets/sites.json: entry ${i + 1} (${JSON.stringify(entry)}), ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
      );
    }
    const key = result.output.host + (result.output.path ?? '');
    if (seen.has(key)) throw new Error(`assets/sites.json: entry ${i + 1} (${key}) stands there twice`);
    seen.add(key);
    return result.output;
  });
}

/** Match patterns of every site, sorted: `*://*.example.com/*`, for a path both the path itself and all below it. */
export const matchPatterns = (sites: readonly Site[] = parseSites(list)): string[] =>
  sites
    .flatMap(({ host, path = '/' }) => {
      const folder = path.replace(/\/$/, '');
      return folder ? [`*://*.${host}${folder}`, `*://*.${host}${folder}/*`] : [`*://*.${host}/*`];
    })
    .sort();

/** ISO 3166-1 alpha-2 code of the country that a listed site writes for; nothing for international ones and those not listed. */
export function countryOfSite(hostname: string): string | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const found = list.find((entry) => host === entry.host || host.endsWith(`.${entry.host}`));
  return found && found.country !== 'INT' ? found.country : undefined;
}
