import { z } from 'zod'
import { type Memory, memoryText, readMemory } from '../live/memory.ts'
import { hiddenJson } from '../words/hidden-json.ts'

/** What an issue says of itself, for this program. Everybody who may write to the repository can forge it. */
export interface IssueMarker {
  /** The number of the repository, or its name where no number is known: an issue may be moved to another one. */
  readonly repository: string
  /**
   * The access file, from the root of the repository. Not the file's `name`: that may change, and the issue is to be
   * closed all the same.
   */
  readonly path: string
  /** Of some clusters only: `choiceOf` what the workflow chose. Each choice has an issue of its own. */
  readonly choice?: string
  /** What it told, to say what is new in it. */
  readonly found: Memory
}

/** The hidden first line of an issue. */
export function writeIssueMarker({ repository, path, choice, found }: IssueMarker): string {
  return `<!-- eks-access:drift ${hiddenJson({ v: 1, repository, path, choice, found: memoryText(found) })} -->`
}

/** What the first line of an issue says; `undefined` where it says nothing that this version reads. */
export function readIssueMarker(body: string): IssueMarker | undefined {
  const [, json] =
    /^<!-- eks-access:drift (\{[^<>\r\n]{0,20000}\}) -->[ \t]{0,99}(?:\r?\n|$)/.exec(body) ?? []
  if (json === undefined) return undefined
  const result = markerSchema.safeParse(parsed(json))
  if (!result.success) return undefined
  const { repository, path, choice, found } = result.data
  return { repository, path, ...(choice === undefined ? {} : { choice }), found: readMemory(found) }
}

const markerSchema = z.object({
  v: z.literal(1),
  repository: z.string(),
  path: z.string(),
  choice: z.string().optional(),
  found: z.string(),
})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
