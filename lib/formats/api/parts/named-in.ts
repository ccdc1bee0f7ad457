/** An identifier with the name that people read for it. */
export function namedIn(list: readonly { id: string; name: string }[], id: string) {
  return { identifier: id, name: list.find((item) => item.id === id)?.name ?? id };
}
