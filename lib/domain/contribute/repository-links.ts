/** Where a host of git repositories shows and changes files, as far as addresses can lead there. */
interface HostStyle {
  /** Between the repository's address and its branch, in the address of a folder. */
  folder: string;
  edit: string;
  create: string;
  /** The keys of the query that fill in a new file; a host may take no text. */
  query: { name: string; text: string | null };
  issue: string | null;
}

/** In the order in which they are tried: the last one's mark is part of the first one's. */
const styles: readonly HostStyle[] = [
  {
    folder: '/-/tree/',
    edit: '/-/edit/',
    create: '/-/new/',
    query: { name: 'file_name', text: null },
    issue: null,
  },
  {
    folder: '/src/branch/',
    edit: '/_edit/',
    create: '/_new/',
    query: { name: 'filename', text: 'value' },
    issue: null,
  },
  {
    folder: '/tree/',
    edit: '/edit/',
    create: '/new/',
    query: { name: 'filename', text: 'value' },
    issue: '/issues/new',
  },
];

/** Hosts answer longer addresses with an error (nginx takes 8 KiB by default). */
const longestAddress = 8000;

/** Where the content folder is kept, and how to get at its files there. Paths are below the folder. */
export interface RepositoryLinks {
  /** What visitors read, such as `github.com`. */
  host: string;
  /** The address at which the host shows a file. */
  file: (path: string) => string;
  /** The address at which the host lets somebody edit a file. It cannot be filled in. */
  edit: (path: string) => string;
  /** The address at which a new file is made; `filled` says whether the host takes its text. */
  create: (path: string, text: string) => { address: string; filled: boolean };
  /** The address of an issue form with some of its fields filled in; null where there is none. */
  issue: (template: string, fields: Readonly<Record<string, string>>) => string | null;
}

/**
 * Reads the address of a content folder, as its host shows it: `https://host/owner/name/tree/main/content`
 * (GitHub), with `/-/tree/` (GitLab) or `/src/branch/` (Gitea, Forgejo). A branch's name has no
 * slash. Null for no address, and for one that names no folder in these ways.
 */
export function repositoryLinks(repository: string | null): RepositoryLinks | null {
  if (repository === null) return null;
  const address = repository.replace(/\/+$/, '');
  const style = styles.find(({ folder }) => address.includes(folder));
  if (!style) return null;
  const [base = '', rest = ''] = address.split(style.folder);
  const [branch = '', ...folders] = rest.split('/');
  const within = (path: string) => [...folders, path].join('/');
  return {
    host: new URL(address).host,
    file: (path) => `${base}${shown(style.folder)}${branch}/${within(path)}`,
    edit: (path) => `${base}${style.edit}${branch}/${within(path)}`,
    create(path, text) {
      const { name, text: key } = style.query;
      const empty = `${base}${style.create}${branch}?${query({ [name]: within(path) })}`;
      const full = key === null ? empty : `${empty}&${query({ [key]: text })}`;
      const filled = key !== null && full.length <= longestAddress;
      return { address: filled ? full : empty, filled };
    },
    issue: (template, fields) =>
      style.issue && `${base}${style.issue}?${query({ template, ...fields })}`,
  };
}

const query = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

/** A file's own address has `blob` where a folder's has `tree`; Gitea knows one form for both. */
const shown = (folder: string) => folder.replace('tree', 'blob');
