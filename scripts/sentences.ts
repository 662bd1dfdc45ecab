/**
 * Prints every sentence of the sources at two revisions side by side, as a Markdown table to be read from top to
 * bottom: `node tools/node/run.cjs scripts/sentences.ts main HEAD`. A sentence that is the same has `=` before it.
 */
import { execFileSync } from 'node:child_process'
import { literalsOf } from './literals.ts'
import { table } from './tables.ts'

interface Sentence {
  readonly file: string
  readonly text: string
}

/** Below that share of words in common, one sentence is not the other's new form. */
const SIMILAR = 0.3

const [before = 'main', after = 'HEAD'] = process.argv.slice(2)
process.stdout.write(`${table(['before', 'after'], rows(sentencesAt(before), sentencesAt(after)))}\n`)

/** Literals of three words and more, each once for a file, in the order of the files. */
function sentencesAt(revision: string): Sentence[] {
  const files = git('ls-tree', '-r', '--name-only', revision, '--', 'src').split('\n')
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...new Set(literalsOf(git('show', `${revision}:${file}`)))]
        .filter((text) => /\p{L}\s+\S*\p{L}\S*\s+\S*\p{L}/u.test(text))
        .map((text) => ({ file, text })),
    )
}

/** The new sentences in their order, each with what it was; below each file, what it no longer says. */
function rows(old: readonly Sentence[], now: readonly Sentence[]): string[][] {
  const was = formerOf(old, now)
  const kept = new Set(was.values())
  const files = [...new Set([...now, ...old].map(({ file }) => file))].sort()
  return files.flatMap((file) => [
    ['', `**${file}**`],
    ...now
      .filter((one) => one.file === file)
      .map((one) => {
        const former = was.get(one)?.text
        return [former === one.text ? '=' : cell(former ?? ''), cell(one.text)]
      }),
    ...old.filter((one) => one.file === file && !kept.has(one)).map(({ text }) => [cell(text), '']),
  ])
}

/** What each new sentence was before: the same text first, then the most similar of those that are left. */
function formerOf(old: readonly Sentence[], now: readonly Sentence[]): Map<Sentence, Sentence> {
  const left = new Set(old)
  const was = new Map<Sentence, Sentence>()
  const match = (one: Sentence, former: Sentence | undefined): void => {
    if (former === undefined || was.has(one) || !left.delete(former)) return
    was.set(one, former)
  }
  for (const isFound of [
    (one: Sentence, other: Sentence) => one.file === other.file && one.text === other.text,
    (one: Sentence, other: Sentence) => one.text === other.text,
  ])
    for (const one of now)
      if (!was.has(one))
        match(
          one,
          [...left].find((other) => isFound(one, other)),
        )
  const olds = [...left].map((sentence) => ({ sentence, words: wordsOf(sentence.text) }))
  now
    .filter((one) => !was.has(one))
    .flatMap((one) => {
      const words = wordsOf(one.text)
      return olds.map((other) => ({
        one,
        former: other.sentence,
        score: inCommon(words, other.words) + (one.file === other.sentence.file ? 0.2 : 0),
      }))
    })
    .filter(({ score }) => score >= SIMILAR)
    .sort((a, b) => b.score - a.score)
    .forEach(({ one, former }) => {
      match(one, former)
    })
  return was
}

/** Dice: twice what two sets share, of all that they have. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / (one.size + other.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
}

/** As text: `<br>` for its lines, and nothing of it is HTML or a place for a value. */
function cell(text: string): string {
  return text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\n/g, '<br>')
}

function git(...command: string[]): string {
  return execFileSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 26 })
}
