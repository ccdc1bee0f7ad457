import type * as z from 'zod';

/** The names of a schema's keys in its order, and the schemas of what stands behind them. */
export interface KeyOrder {
  keys: readonly string[];
  of: (key: string | number) => z.core.$ZodType | null;
}

const noOrder: KeyOrder = { keys: [], of: () => null };

/** The branch of a union that the data fits; null when there is none. */
function branchFor(options: readonly z.core.$ZodType[], data: unknown): z.core.$ZodType | null {
  return options.find((option) => (option as z.ZodType).safeParse(data).success) ?? null;
}

/** In which order a schema names the keys of `data`, which has its shape. */
export function keyOrder(schema: z.core.$ZodType | null, data: unknown): KeyOrder {
  if (schema === null) return noOrder;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return {
        keys: ['$schema', ...Object.keys(def.shape)],
        of: (key) => def.shape[key] ?? null,
      };
    case 'array':
      return { keys: [], of: () => def.element };
    case 'union':
      return keyOrder(branchFor(def.options, data), data);
    case 'default':
    case 'nullable':
    case 'optional':
      return keyOrder(def.innerType, data);
    default:
      return noOrder;
  }
}
