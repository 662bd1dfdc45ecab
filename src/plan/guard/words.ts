/** `1 row`, `12 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and 5 more`: some names, and how many there are beside them. */
export function listed(names: readonly string[], limit = 3): string {
  const shown = names.length > limit ? names.slice(0, limit) : names
  const rest = names.length - shown.length
  const items = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** `25`, `37.5`: a share in percent, to one decimal, and never rounded down to a limit that it is above. */
export function percent(part: number, whole: number): string {
  return String(Math.ceil((part / whole) * 1000 - 1e-9) / 10)
}
