/** What counts as one site. */

/** `www.` and a trailing dot say nothing about whose site it is. */
export const siteOf = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
