import { sum } from '../../src/words/count.ts'
import { number } from '../report-figures.ts'
import type { Profile } from './profile.ts'

/** What takes less than this share of every column is told together. */
const SMALL = 0.02

/** A table of the parts of some processes, the largest of the first first; each column adds up to its whole. */
export function profileTable(columns: Readonly<Record<string, Profile>>): string {
  const profiles = Object.values(columns)
  const [first] = profiles
  if (first === undefined) return ''
  const names = [...new Set(profiles.flatMap(({ parts }) => [...parts.keys()]))]
  const isLarge = (name: string): boolean =>
    profiles.some(({ parts, milliseconds }) => (parts.get(name) ?? 0) >= SMALL * milliseconds)
  const large = names
    .filter(isLarge)
    .toSorted((one, other) => (first.parts.get(other) ?? 0) - (first.parts.get(one) ?? 0))
  const small = names.filter((name) => !isLarge(name))
  const row = (name: string, cell: (profile: Profile) => number): string =>
    `| ${[name, ...profiles.map((profile) => number(Math.round(cell(profile))))].join(' | ')} |`
  return [
    `| part | ${Object.keys(columns).join(' | ')} |`,
    `|---|${'-:|'.repeat(profiles.length)}`,
    row('Node starts, before there is a profile, and ends', outside),
    ...large.map((name) => row(name, ({ parts }) => parts.get(name) ?? 0)),
    row(`${small.length} smaller parts`, ({ parts }) => sum(small.map((name) => parts.get(name) ?? 0))),
    row('all', ({ milliseconds }) => milliseconds),
  ].join('\n')
}

/** How the figures of a table came about. */
export function profileSentence({ runs }: Profile): string {
  return `The average of ${runs} runs with \`node --cpu-prof\`, which makes a process slower, by what ran at each sample. \`src/…\` is this program's own code, its folders as in docs/design.md; \`dist/…\` is a file of the bundle with packages in it, or the bundler's own code.`
}

/** Of the whole time, what no sample is of. */
function outside({ milliseconds, parts }: Profile): number {
  return milliseconds - sum([...parts.values()])
}
