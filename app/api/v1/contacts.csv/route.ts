import { apiSite } from '@/app/api-site';
import { directoryForPages } from '@/lib/content/load/directory';
import { contactTable } from '@/lib/formats/api/table';

export const dynamic = 'force-static';

/** Every contact for spreadsheets. */
export async function GET() {
  const text = contactTable(directoryForPages(), await apiSite());
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
