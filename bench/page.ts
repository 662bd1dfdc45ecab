import { AIMS_HEAD } from './aim.ts'

/** A chapter of docs/benchmark.md as it is in the page: its name, and its text from its heading on. */
export type Chapters = ReadonlyMap<string, string>

const opening = (name: string): string => `<!-- chapter: ${name} -->`

/** Chapters of a page; what is not marked as one is not read, because `pageOf` writes it. */
export function chaptersOf(page: string): Chapters {
  const marks = [...page.matchAll(/^<!-- chapter: (\S+) -->\n/gm)]
  return new Map(
    marks.map(({ 0: mark, 1: name = '', index }, nth) => [
      name,
      page.slice(index + mark.length, marks[nth + 1]?.index).trim(),
    ]),
  )
}

/**
 * The page of these chapters, in the order of `names`. Its summary is the lines of the chapters' own tables of aims, so
 * that a chapter that is measured again alone changes both, and a chapter that is not there is said to be missing.
 */
export function pageOf(chapters: Chapters, names: readonly string[]): string {
  const there = names.flatMap((name) => {
    const text = chapters.get(name)
    return text === undefined ? [] : [{ name, text }]
  })
  const missing = names.filter((name) => !chapters.has(name))
  const notMeasured = missing.length === 0 ? '' : `\nNot measured: ${missing.join(', ')}.\n`
  return `${HEAD}
## Aims

${AIMS_HEAD}
${there.flatMap(({ text }) => aimsIn(text)).join('\n')}
${notMeasured}
${there.map(({ name, text }) => `${opening(name)}\n${text}\n`).join('\n')}`
}

const HEAD = `# Benchmark

Written by \`npm run bench\`: whole processes of \`dist/index.js\`, as a user starts them, on a real kube-apiserver, etcd and aws-iam-authenticator on the same machine. \`npm run bench -- plan\` measures one chapter again.

Two programs run in turn, after one run of each that does not count, and a ratio is taken pair by pair, so that changes in the machine's speed cancel out. Figures are medians, with minimum and maximum in brackets. Times are milliseconds from the start of a process to its end. Peak memory is the highest resident memory (\`VmHWM\`) in runs of their own: nothing that measures is loaded into a process that is timed.
`

/** The rows under each head of aims. */
function aimsIn(text: string): string[] {
  return text
    .split(`${AIMS_HEAD}\n`)
    .slice(1)
    .flatMap((table) => /^(?:\|.*(?:\n|$))*/.exec(table)?.[0].trimEnd().split('\n') ?? [])
}
