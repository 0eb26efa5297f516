/** The flag of an ISO 3166-1 alpha-2 code as its two regional indicator letters. */
export const flag = (iso2: string): string =>
  String.fromCodePoint(...[...iso2].map((letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0) + 0x1f1e6));
