/** Whether two names differ in nothing but case, blanks, and what stands between their words (`-`, `_`, `.`). */
export function sameButLook(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** Finds, for one name after the other, the first of `names` that differs from it in nothing but its look. */
export function alikeAmong(names: readonly string[]): (name: string) => string | undefined {
  const first = new Map<string, string>()
  for (const name of names) {
    const look = plain(name)
    if (!first.has(look)) first.set(look, name)
  }
  return (name) => first.get(plain(name))
}

/** Whether a name begins or ends with white space, which nobody sees and which is part of it. */
export function hasOuterBlank(name: string): boolean {
  return name !== name.trim()
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[-_.\s]+/g, '-')
}
