import { build } from 'esbuild';

type Parser = typeof import('@actions/workflow-parser');

/**
 * GitHub's own parser of workflows. Its files import JSON in a way that Node 20 refuses, so they are
 * bundled first.
 */
async function loadParser(): Promise<Parser> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from '@actions/workflow-parser';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

const parser = loadParser();

/** What GitHub would refuse in a workflow: unknown keys, wrong values, broken expressions. */
export async function workflowFaults(name: string, content: string): Promise<string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser;
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
