import type { GitHub } from '../github/port.ts'
import { HEAD_FORMAT, headMarkdown } from '../render/head/head.ts'
import type { CommentBody } from './body.ts'
import type { ReviewRecord } from './record.ts'
import type { SignedRun } from './signature/verdict.ts'
import { type Signer, verifySignature } from './signature/verify.ts'

/** A comment's text, judged by itself. */
export type Content =
  /** It shows what its record stands for. `run`: what GitHub says of the run that wrote it, where it signed that. */
  | { readonly kind: 'sound'; readonly record: ReviewRecord; readonly run?: SignedRun }
  /** `why` continues "The plan in the comment …". */
  | { readonly kind: 'unsound'; readonly why: string }

/**
 * Whether the visible text begins with the top that the record stands for, whatever version wrote it, and whether the
 * signature, where there is one, is GitHub's over exactly this record and this text.
 *
 * @throws GitHubError where GitHub's keys cannot be read
 */
export async function judgeContent(
  github: Pick<GitHub, 'signingKeys'>,
  { text, packed, signature }: CommentBody,
  signer: Signer,
): Promise<Content> {
  if (packed === undefined) return { kind: 'unsound', why: 'has no record that this version can read' }
  const { record, json } = packed
  if (record.format !== HEAD_FORMAT)
    return { kind: 'unsound', why: 'was written by a version whose comments this version cannot read' }
  if (!beginsWith(text, headMarkdown(record.head)))
    return { kind: 'unsound', why: 'begins with something other than its record says' }
  if (signature === undefined) return { kind: 'sound', record }
  const verdict = await verifySignature(github, signature, { ...signer, record: json, text })
  return verdict.kind === 'genuine'
    ? { kind: 'sound', record, run: verdict.run }
    : { kind: 'unsound', why: `has no valid signature of GitHub: ${verdict.why}` }
}

/** A top that ends in the middle of a line is another one. */
function beginsWith(text: string, top: string): boolean {
  const end = top.trimEnd()
  return text === end || text.startsWith(`${end}\n`)
}
