/**
 * Whether a name is the place for one, as manuals and templates write it: `<system:nodes>`, `${GROUP}`, `$(GROUP)`.
 * The authenticator takes it as it is written.
 */
export function isPlaceholder(name: string): boolean {
  return /<[^<>]+>|\$\{[^{}]*\}|\$\([^()]*\)/.test(name)
}

/** What stands in angle brackets: most likely that name is meant. `undefined` for a name that must be looked up. */
export function withoutBrackets(name: string): string | undefined {
  return /^\s*<([^<>]+)>\s*$/.exec(name)?.[1]
}
