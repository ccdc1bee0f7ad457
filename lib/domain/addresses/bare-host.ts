import { imitates } from './imitation';

/** Top-level domains of names without a scheme that people paste; those of two letters are countries'. */
const commonDomains = new Set(
  'academy agency app asia biz blog care center chat click cloud club com company contact cyou dev digital email example express fun global group help host icu info live lol mobi net network news one online org page pro sale services shop site space store support systems tech today top vip web website wiki work world xyz'.split(
    ' ',
  ),
);
/** Extensions of files, some of which are top-level domains too. */
const fileExtensions = new Set(
  'ai cs csv doc docx exe gif gz htm html jpeg jpg js json md mov mp png pdf ppt pptx ps py rar rb rs sh so sql svg tar ts txt wav webp xls xlsx xml zip'.split(
    ' ',
  ),
);

/**
 * Whether two words with a dot between them name a site, and are not the end of one sentence and
 * the beginning of the next (`contact us.Thanks`) or a file.
 */
export function looksLikeHost(host: string, officialDomains: readonly string[]): boolean {
  const top = host.split('.').at(-1) ?? '';
  const small = top.toLowerCase();
  if (officialDomains.some((domain) => domain.split('.').at(-1) === small)) {
    return top === small || host === host.toUpperCase() || /^(?:com|net|org)$/.test(small);
  }
  if (fileExtensions.has(small) || (top !== small && host !== host.toUpperCase())) return false;
  return (
    /^[a-z]{2}$/.test(small) ||
    commonDomains.has(small) ||
    small.startsWith('xn--') ||
    officialDomains.some((domain) => imitates(host.toLowerCase(), domain))
  );
}
