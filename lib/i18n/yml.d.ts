declare module '*.yml' {
  /** A catalogue: texts by key, nested. */
  interface Catalogue {
    readonly [key: string]: string | Catalogue;
  }
  const catalogue: Catalogue;
  export default catalogue;
}
