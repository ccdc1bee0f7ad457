import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  output: 'export',
  // lib/export/build.ts names a staging folder, so that a failure never touches the last good one.
  ...(process.env.STAGING_DIR ? { distDir: process.env.STAGING_DIR } : {}),
  trailingSlash: true,
  // Tests check the types once, before all of their builds.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === 'yes' },
  // A random build identifier would make every build differ from the one before.
  generateBuildId: () => 'which-line',
  experimental: {
    globalNotFound: true,
    // Writing it takes longer than it saves, and a build must rest on nothing that one left before.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default withNextIntl(config);
