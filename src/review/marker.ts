import { z } from 'zod'
import { hiddenJson } from '../words/hidden-json.ts'

/** What a comment is: the plan that people review, or what became of it. */
export type CommentKind = 'plan' | 'result'

/** What a comment says of itself, for this program. Everybody who may write to the repository can forge it. */
export interface Marker {
  readonly kind: CommentKind
  /**
   * The access file that the comment is about, as the input names it. Not the file's `name`: a file that cannot be
   * read has none, and its comment must be found all the same.
   */
  readonly file: string
  /** True for the result of an apply after which every cluster was as the file says. */
  readonly done: boolean
  /** Of a result of some clusters only: `choiceOf` what the workflow chose. */
  readonly choice?: string
  /**
   * Of a result: by cluster, `dataHash` of each aws-auth that the apply saved before it wrote, so that a restore can tell
   * it from what somebody else has put into the ledger.
   */
  readonly saved?: SavedHashes
}

export type SavedHashes = Readonly<Record<string, readonly string[]>>

/** The hidden first line of a comment. It is ASCII, and no name in it can end the HTML comment. */
export function writeMarker({ kind, file, done, choice, saved }: Marker): string {
  return `<!-- eks-access:${kind} ${hiddenJson({ v: 1, file, done, choice, saved })} -->`
}

/** What the first line of a comment's body says; `undefined` where it says nothing that this version reads. */
export function readMarker(body: string): Marker | undefined {
  const [, kind, json] =
    /^<!-- eks-access:(plan|result) (\{[^<>\r\n]{0,20000}\}) -->[ \t]{0,99}(?:\r?\n|$)/.exec(body) ?? []
  if (json === undefined) return undefined
  const result = markerSchema.safeParse({ ...parsed(json), kind })
  if (!result.success) return undefined
  const { v: _, choice, saved, ...marker } = result.data
  return {
    ...marker,
    ...(choice === undefined ? {} : { choice }),
    ...(saved === undefined ? {} : { saved }),
  }
}

const markerSchema = z.object({
  v: z.literal(1),
  kind: z.enum(['plan', 'result']),
  file: z.string(),
  done: z.boolean(),
  choice: z.string().optional(),
  saved: z.record(z.string(), z.array(z.string())).optional(),
})

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
