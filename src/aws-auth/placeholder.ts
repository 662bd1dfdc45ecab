import { listed } from '../words/list.ts'

/**
 * Whether a name is the place for one, as manuals and templates write it: `<system:nodes>`, `${GROUP}`, `$(GROUP)`.
 * The authenticator takes it as it is written.
 */
export function isPlaceholder(name: string): boolean {
  return withoutBrackets(name) !== undefined || /\$\{[^{}]*\}|\$\([^()]*\)/.test(name)
}

/** What stands in angle brackets: most likely that name is meant. `undefined` for anything else. */
export function withoutBrackets(name: string): string | undefined {
  return /^\s*<([\w:. /-]+)>\s*$/.exec(name)?.[1]
}

/** What to do about names that are placeholders: a sentence, for the file and for live rows alike. */
export function placeholderFix(names: readonly string[]): string {
  const meant = names.flatMap((name) => withoutBrackets(name) ?? [])
  return meant.length === names.length
    ? `If you mean ${listed(meant)}, write it without brackets.`
    : 'Write the name that you mean.'
}
