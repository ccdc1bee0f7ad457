/** A value that was withdrawn: what it is, and how it is written. */
interface Value {
  kind: 'phone' | 'email' | 'web';
  value: string;
}

/** Numbers shorter than that are compared whole: an ending of six digits is no number. */
const fewestDigits = 7;

/** Whether two writings stand for one phone number, in E.164 or as dialled inside its country. */
function isSamePhone(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((text) => text.replace(/\D/g, '').replace(/^0+/, ''))
    .toSorted((a, b) => a.length - b.length);
  return shorter === longer || (shorter.length >= fewestDigits && longer.endsWith(shorter));
}

/** One mailbox has many writings: other case, and a tag behind "+" that leads to the same. */
function mailbox(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
}

/** A page without what does not change it: `www.`, case of the host, query, last slash. */
function page(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return host + pathname.replace(/\/(?:index\.\w+)?$/, '').toLowerCase();
}

/** Whether two texts are one value of the same kind, however they are written. */
export function isSameValue(one: Value, other: Value): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'phone') return isSamePhone(one.value, other.value);
  const read = one.kind === 'email' ? mailbox : page;
  return read(one.value) === read(other.value);
}
