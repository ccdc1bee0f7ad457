import { hsdsSite } from '@/app/hsds-site';
import { directoryForPages } from '@/lib/content/load/directory';
import { hsdsServices } from '@/lib/formats/hsds/services';

export const dynamic = 'force-static';

export async function GET() {
  return Response.json(hsdsServices(directoryForPages(), await hsdsSite()));
}
