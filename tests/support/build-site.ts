import { spawnSync } from 'node:child_process';

/** The command of `npm run build`, for a process of its own. */
export const buildCommand = [process.execPath, ['--import', 'tsx', 'lib/export/build.ts']] as const;

export interface SiteInputs {
  contentDir: string;
  day: string;
  out: string;
}

export function siteVariables({ contentDir, day, out }: SiteInputs): Record<string, string> {
  return { CONTENT_DIR: contentDir, BUILD_DATE: day, OUT_DIR: out };
}

/** Builds a site as `npm run build` does. Throws with the build's own words if it fails. */
export function buildSite(inputs: SiteInputs, environment = process.env): void {
  const [command, parameters] = buildCommand;
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    env: { ...environment, ...siteVariables(inputs) },
  });
  if (status !== 0) throw new Error(`The build of ${inputs.out} failed.\n${stdout}${stderr}`);
}
