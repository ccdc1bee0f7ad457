import { fileParams, slugOf } from '@/app/api-file';
import { apiSite } from '@/app/api-site';
import { jsonSchemas } from '@/lib/formats/api/json-schemas';
import { schemaNames } from '@/lib/formats/api/shapes/published';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => fileParams(schemaNames.map((slug) => ({ slug })));

interface RouteContext {
  params: Promise<{ file: string }>;
}

/** A schema by its name; only names of schemas become files. */
export async function GET(_: Request, context: RouteContext) {
  const { files } = await apiSite();
  const schemas: Readonly<Record<string, unknown>> = jsonSchemas(files.schema);
  return Response.json(schemas[await slugOf(context)]);
}
