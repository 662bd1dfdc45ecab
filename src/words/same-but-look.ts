/** Whether two names differ in nothing but case, blanks, and what stands between their words (`-`, `_`, `.`). */
export function sameButLook(one: string, other: string): boolean {
  return plain(one) === plain(other)
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
