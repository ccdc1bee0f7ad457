import { hsdsSite } from '@/app/hsds-site';
import { directoryForPages } from '@/lib/content/load/directory';
import { hsdsOrganization } from '@/lib/formats/hsds/organization';

export const dynamic = 'force-static';

export async function GET() {
  return Response.json(hsdsOrganization(directoryForPages(), await hsdsSite()));
}
