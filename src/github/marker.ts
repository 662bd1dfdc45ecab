import { z } from 'zod'

/** What a comment remembers about the run that wrote it. Everybody who may write to the repository can forge it. */
export interface CommentRecord {
  /**
   * The access file that the comment is about, as the input names it. Not the file's `name`: a file that cannot be
   * read has none, and its comment must be found all the same.
   */
  readonly file: string
  /** Head commit of the pull request that was planned. */
  readonly head: string
  /** `<run id>.<attempt>` */
  readonly run: string
  /** True for the record of an apply after which every cluster was as the file says. */
  readonly done: boolean
}

/** The hidden first line of a comment. It is ASCII, and no name in it can end the HTML comment. */
export function writeMarker(record: CommentRecord): string {
  const { file, head, run, done } = record
  return `<!-- eks-access:comment ${escaped(JSON.stringify({ v: 1, file, head, run, done }))} -->`
}

/** The record on the first line of a comment's body; `undefined` where there is none that this version reads. */
export function readMarker(body: string): CommentRecord | undefined {
  const json = /^<!-- eks-access:comment (\{[^<>\r\n]*\}) -->[ \t]*(?:\r?\n|$)/.exec(body)?.[1]
  if (json === undefined) return undefined
  const result = recordSchema.safeParse(parsed(json))
  if (!result.success) return undefined
  const { file, head, run, done } = result.data
  return { file, head, run, done }
}

const recordSchema = z.object({
  v: z.literal(1),
  file: z.string(),
  head: z.string(),
  run: z.string(),
  done: z.boolean(),
})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

// Only JSON's own punctuation and plain words stay: `<`, `>` and `-` could end the comment, `@` could call a
// person, and GitHub may normalise what is not ASCII.
function escaped(json: string): string {
  return json.replace(
    /[^A-Za-z0-9 {}[\]":,._/\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
