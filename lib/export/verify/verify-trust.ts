import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '@/lib/domain/directory/directory';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { filesBelow } from '@/lib/export/folder/files-below';
import { elementsOf, parsePage } from '@/lib/export/folder/parsed-page';
import { type Allowlist, allowlistOf } from '@/lib/export/scan/allowlist';
import { type Denylist, denylistOf } from '@/lib/export/scan/denylist';
import type { PublishedFile } from '@/lib/export/scan/fault-at';
import { type Codes, knownCodes, verifyCodes } from './verify-codes';
import { verifyData } from './verify-data';
import { type DownloadValues, downloadValues, verifyDownload } from './verify-downloads';
import { verifyLinks, verifyWrittenLinks } from './verify-links';
import { verifyStructured } from './verify-structured';
import { verifyTexts } from './verify-texts';
import { type ValueSearch, valueSearch, verifyName, verifyValues } from './verify-values';
import { verifyText, verifyWords } from './verify-words';

function readPublished(folder: string, path: string): PublishedFile {
  const bytes = readFileSync(join(folder, path));
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return { path, text: bytes.toString(encoding), encoding };
}

/** What the directory says, prepared for looking through many files. */
interface Prepared {
  known: Denylist;
  offered: Allowlist;
  search: ValueSearch;
  codes: Codes;
  kept: DownloadValues;
}

function verifyFile(
  file: PublishedFile,
  { known, offered, search, codes, kept }: Prepared,
): ExportFault[] {
  const page = file.path.endsWith('.html') ? parsePage(file.text) : null;
  const faults = [
    ...verifyName(file.path, search),
    ...verifyValues(file, page, search, known.mayReveal),
    ...verifyWrittenLinks(file, known),
    ...(page === null
      ? []
      : [
          ...verifyLinks(file, page, known),
          ...verifyWords(file, page, known),

          ...verifyCodes(file, page, codes),
          ...verifyStructured(file, page, offered),
        ]),
    ...verifyData(file, offered),
    ...(/\.(webmanifest|xml)$/.test(file.path) ? verifyText(file, known) : []),
    ...verifyDownload(file, known, kept),
  ];
  // What somebody knows of is told as that; what is merely not declared, where nothing else is found.
  if (page === null || faults.length > 0) return faults;
  return verifyTexts(file, page, elementsOf(page), known);
}

/**
 * What a finished folder says and must not: values of the directory that are not confirmed outside
 * of their warning, in any form and in every byte of every file; links that dial, mail or message
 * anything but a confirmed value; values for programs that are not confirmed; numbers that nobody
 * knows in what people and programs read; codes to scan of anything else; and files to keep that
 * promise more than is confirmed.
 */
export function verifyTrust(folder: string, directory: Directory): ExportFault[] {
  return trustVerifier(directory)(folder);
}

/** `verifyTrust` for any number of folders: what the directory says is prepared for all of them. */
export function trustVerifier(directory: Directory): (folder: string) => ExportFault[] {
  const known = denylistOf(directory);
  const prepared: Prepared = {
    known,
    offered: allowlistOf(directory),
    search: valueSearch(known),
    codes: knownCodes(directory),
    kept: downloadValues(directory, known),
  };
  return (folder) =>
    filesBelow(folder).flatMap((path) => verifyFile(readPublished(folder, path), prepared));
}
