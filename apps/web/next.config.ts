import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Next reads this file itself, at build and at start, so the folder of the build is the one setting taken from here. */
const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  transpilePackages: ['@codenova/contracts'],
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Types are checked by `tsc -p apps/web`; checking them again in each build only costs time.
  typescript: { ignoreBuildErrors: true },
  // Nothing is cached between requests: each page is of its person.
  cacheMaxMemorySize: 0,
  experimental: {
    preloadEntriesOnStart: false,
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/form', '@mantine/notifications'],
  },
};

/** Messages are compiled when the site is built: no browser loads a parser of ICU MessageFormat. */
const withIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

export default withIntl(config);
