/** The body of a section of CHANGELOG.md, `## 1.2.3` or `## 1.2.3 - 2026-01-31`; `undefined` where there is none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m)
  const found = sections.find((section) => /^\[?([^\]\s]+)\]?/.exec(section)?.[1] === version)
  const body = found?.slice(found.indexOf('\n')).trim()
  return body === '' ? undefined : body
}

/**
 * The notes of a release: the line to copy, then what changed.
 *
 * The line names the commit, which nobody can move.
 */
export function releaseNotes(about: {
  readonly changes: string
  readonly repository: string
  readonly version: string
  readonly commit: string
}): string {
  const { changes, repository, version, commit } = about
  const path = repository.slice('https://github.com/'.length)
  return `\`\`\`yaml
- uses: ${path}@${commit} # v${version}
\`\`\`

${changes.replaceAll(/\]\((?!https?:)(?!#)/g, `](${repository}/blob/v${version}/`)}
`
}
