import { createRequire } from 'node:module';
import type { ModuleItem, Options, Program } from '@swc/core';

/** Which imports count. */
export type Counted = 'types and values' | 'values';

interface Swc {
  parseFileSync: (file: string, options: Options) => Program;
}

/** The instance that dependency-cruiser imports: it is CommonJS, so its functions can be replaced. */
const load = createRequire(import.meta.url);
const swc: Swc = load('@swc/core');
const visitors: { Visitor: object } = load('@swc/core/Visitor.js');
// tsx hands the class itself to whoever imports this module, and dependency-cruiser asks it for one.
Object.assign(visitors.Visitor, visitors);

const { parseFileSync } = swc;

/** `import type` and `export type`. With a type inside of braces, the module itself is loaded. */
function isTypeOnly(item: ModuleItem): boolean {
  if (item.type !== 'ImportDeclaration' && item.type !== 'ExportNamedDeclaration') return false;
  return item.typeOnly;
}

/**
 * Runs a cruise whose parser reads JSX, and types only if they count. Left alone, dependency-cruiser
 * 17 asks swc for TypeScript without JSX, and takes an import of types for one of values.
 */
export async function withParser<Result>(
  counted: Counted,
  run: () => Promise<Result>,
): Promise<Result> {
  swc.parseFileSync = (file, options) => {
    const parsed = parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') } as Options);
    if (counted === 'values' && parsed.type === 'Module') {
      parsed.body = parsed.body.filter((item) => !isTypeOnly(item));
    }
    return parsed;
  };
  try {
    return await run();
  } finally {
    swc.parseFileSync = parseFileSync;
  }
}
