/**
 * Puts the dataset into every build, `dataset/index.bin` and `dataset/records.bin`, and what its cards draw: shapes of countries and flags. In development the sources are watched, and a change
 * builds them anew and reloads the extension; a broken record is reported and the last good build stays.
 */
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPublicAssets, defineWxtModule } from 'wxt/modules';
import { buildDataset } from '../build.ts';
import { writeDrawings } from '../drawings.ts';

export default defineWxtModule({
  name: 'siyaq:dataset',
  setup(wxt) {
    const sources = join(wxt.config.root, 'assets/dataset');
    const out = join(wxt.config.root, '.cache/public');
    const write = (): void => {
      const build = buildDataset(sources);
      mkdirSync(join(out, 'dataset'), { recursive: true });
      writeFileSync(join(out, 'dataset/index.bin'), new Uint8Array(build.index));
      writeFileSync(join(out, 'dataset/records.bin'), new Uint8Array(build.records));
      writeDrawings(
        out,
        build.sources.map(({ entity }) => entity),
      );
      wxt.logger.info(`Dataset: ${build.sources.length} records, ${build.aliases} aliases`);
    };
    mkdirSync(out, { recursive: true });
    addPublicAssets(wxt, out);
    wxt.hooks.hook('prepare:publicPaths', (_, paths) => {
      paths.push('dataset/index.bin', 'dataset/records.bin', 'map/countries.json', 'flags/flags.json');
    });
    wxt.hooks.hook('build:before', write);
    if (wxt.config.command !== 'serve') return;
    wxt.hooks.hookOnce('build:done', () => {
      let timer: NodeJS.Timeout | undefined;
      watch(sources, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          try {
            write();
            wxt.server?.reloadExtension();
          } catch (error) {
            wxt.logger.error(error instanceof Error ? error.message : error);
          }
        }, 200);
      });
    });
  },
});
