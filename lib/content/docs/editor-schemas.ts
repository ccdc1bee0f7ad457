import * as z from 'zod';
import { collections, singleFiles } from '@/lib/content/load/collections';
import { expectations, isExpectation } from '@/lib/schema/parts/expectation';

type Schema = z.core.JSONSchema.BaseSchema;

interface Worded {
  format: string;
  error: (issue: {
    code: string;
    format: string;
  }) => string | { message: string } | null | undefined;
}

/** What VS Code says when a pattern fails; without it, it would show the pattern. */
function wordsForPattern(schema: z.core.$ZodType): string | undefined {
  const { checks = [], ...own } = schema._zod.def as object as Partial<Worded> & {
    checks?: z.core.$ZodCheck[];
  };
  const worded = [own, ...checks.map((check) => check._zod.def as object as Partial<Worded>)];
  for (const { format, error } of worded) {
    if (format === undefined || error === undefined) continue;
    const words = error({ code: 'invalid_format', format });
    const message = typeof words === 'string' ? words : words?.message;
    if (message !== undefined && isExpectation(message))
      return `Expected ${expectations[message]}.`;
  }
  return undefined;
}

/** Files may name their schema, whatever else they hold. */
function allowSchemaKey(schema: Schema): void {
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    allowSchemaKey(branch as Schema);
  }
  if (schema.properties === undefined) return;
  const named = { type: 'string', description: 'Where the program that edits finds this schema.' };
  schema.properties = { $schema: named as Schema, ...schema.properties };
}

function editorSchema(title: string, schema: z.ZodType): Schema {
  const made = z.toJSONSchema(schema, {
    // A key with a default may be left out of the file.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.pattern === undefined) return;
      const words = wordsForPattern(zodSchema);
      if (words !== undefined) jsonSchema.patternErrorMessage = words;
    },
  }) as Schema;
  allowSchemaKey(made);
  const { $schema, ...rest } = made;
  return { $schema, title, ...rest } as Schema;
}

/**
 * The JSON Schemas that complete and explain while an editor types: by file name, the text of each.
 * That of a Markdown folder describes its front matter. They say less than the rules do.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  const shapes = [
    ...Object.entries(collections).map(
      ([name, { schema, extension }]) =>
        [`${name.replaceAll('/', '-')}.json`, `${name}/*${extension}`, schema] as const,
    ),
    ...Object.values(singleFiles).map(({ path, schema }) => [path, path, schema] as const),
  ];
  return new Map(
    shapes.map(([file, title, schema]) => [
      file,
      `${JSON.stringify(editorSchema(title, schema), null, 2)}\n`,
    ]),
  );
}
