import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yamlModules } from './lib/i18n/yaml-plugin.ts';

/**
 * Three projects, one command: `unit` (happy-dom), `corpus` (measures on the evaluation data, skipped aloud without it)
 * and `browser` (the built extension in Chromium and Firefox, one file at a time: each starts a browser).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [yamlModules(), WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/corpus/**', 'tests/browser/**'],
        },
      },
      { test: { name: 'corpus', environment: 'node', include: ['tests/corpus/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
