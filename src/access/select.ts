/** The names that `selector` means: `*` stands for any characters, `?` for one, all else for itself, with case. */
export function selectClusters(selector: string, names: readonly string[]): string[] {
  return names.filter((name) => matchesName(selector, name))
}

/** Whether the selector can mean several names. */
export function isGlob(selector: string): boolean {
  return /[*?]/.test(selector)
}

/**
 * Whether the selector means the name. Goes back to the last `*` only, so that none takes more than selector × name
 * steps.
 */
export function matchesName(selector: string, name: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let read = 0; read < name.length; ) {
    if (selector[at] === '*') {
      star = at++
      resume = read
    } else if (selector[at] === '?' || selector[at] === name[read]) {
      at++
      read++
    } else if (star >= 0) {
      at = star + 1
      read = ++resume
    } else return false
  }
  return /^\**$/.test(selector.slice(at))
}
