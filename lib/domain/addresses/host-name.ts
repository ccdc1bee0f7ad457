/** Labels under which countries let others register, such as `co` of `co.uk`. */
const secondLevel = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gen',
  'gob',
  'gov',
  'go',
  'gouv',
  'gub',
  'id',
  'ind',
  'info',
  'ltd',
  'me',
  'mil',
  'ne',
  'net',
  'nhs',
  'nom',
  'or',
  'org',
  'plc',
  'police',
  'sch',
  'web',
]);

/** Hosts that give everybody a name of their own below them. */
export const openToAll: ReadonlySet<string> = new Set([
  'azurewebsites.net',
  'blogspot.com',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'glitch.me',
  'godaddysites.com',
  'herokuapp.com',
  'myshopify.com',
  'netlify.app',
  'pages.dev',
  'repl.co',
  'square.site',
  'vercel.app',
  'web.app',
  'webflow.io',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
]);

/** A host in lower case, without the dot of the root at its end. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.+$/, '');
}

/** Whether a host is an address of a machine (IPv4, or IPv6 in brackets), which names nobody. */
export function isMachineAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}

/**
 * The end of a host that somebody registered, and that tells whose it is. It goes by a short list
 * of shared endings, not by the whole Public Suffix List: of a rare ending it may show too little.
 */
export function registeredPart(host: string): string {
  if (isMachineAddress(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const shared = (top.length === 2 && secondLevel.has(second)) || openToAll.has(`${second}.${top}`);
  return labels.slice(shared ? -3 : -2).join('.');
}
