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

/** `role/ci` of `arn:aws:iam::111122223333:role/ci`. A message names the account where it matters. */
export function shortArn(arn: string): string {
  return /^arn:[a-z-]+:(?:iam|sts)::\d{12}:(.+)$/.exec(arn)?.[1] ?? arn
}

/** `25`, `37.5`: a share in percent, to one decimal, and never rounded down to a limit that it is above. */
export function percent(part: number, whole: number): string {
  return String(Math.ceil((part / whole) * 1000 - 1e-9) / 10)
}
