/** Vite plugin: a `.yml` file of `locales/` as a module whose default export is its content. Parsed at build, so no parser ships. */
import { load } from 'js-yaml';

export function yamlModules() {
  return {
    name: 'siyaq:yaml',
    transform(source: string, id: string) {
      // Where two configs bring the plugin, what the first has done is left alone.
      if (!/\/locales\/\w+\.yml(?:\?|$)/.test(id) || source.startsWith('export default')) return null;
      return { code: `export default ${JSON.stringify(load(source))};`, map: null };
    },
  };
}
