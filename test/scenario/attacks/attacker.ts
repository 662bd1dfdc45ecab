import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { LoopbackGitHub } from '../../loopback/github.ts'
import { claimsOf, type RunState, signed } from '../../loopback/github-issuer.ts'
import { type CommentState, editComment, type GitHubState, tick } from '../../loopback/github-state.ts'

/** The one author that every workflow's token has, also that of a workflow on somebody's own branch. */
export const BOT = 'github-actions[bot]'

/** A comment taken apart, as whoever reads the source of this program can do it. */
export interface Parts {
  /** JSON of the hidden first line. */
  marker: Record<string, unknown>
  /** What people read. */
  text: string
  /** JSON of the hidden block behind it. */
  record: Fields
  /** The token that signs both, where there is one. */
  signature?: string | undefined
}

/** What the record holds: `head` is all that the top of the text is made of, `shown` what is reviewed by it, `drift` what was there beside it. */
export type Fields = [
  format: unknown,
  commit: unknown,
  run: unknown,
  version: unknown,
  head: unknown,
  shown: unknown[],
  drift: unknown[],
]

const MARKER = /^<!-- eks-access:plan (\{.*\}) -->\n/
const RECORD = /\n<!-- eks-access:record ([A-Za-z0-9+/=]+) -->/
const SIGNATURE = /\n<!-- eks-access:signature ([A-Za-z0-9+/.]+) -->/

export function takeApart(body: string): Parts {
  const [, marker] = MARKER.exec(body) ?? []
  const [, record] = RECORD.exec(body) ?? []
  const [, signature] = SIGNATURE.exec(body) ?? []
  if (marker === undefined || record === undefined) throw new Error(`no plan in ${body.slice(0, 200)}`)
  return {
    marker: JSON.parse(marker),
    text: body.replace(MARKER, '').replace(RECORD, '').replace(SIGNATURE, '').trimEnd(),
    record: JSON.parse(brotliDecompressSync(Buffer.from(record, 'base64')).toString()),
    signature: signature?.replaceAll('+', '-').replaceAll('/', '_'),
  }
}

/** The parts as a body again. */
export function putTogether({ marker, text, record, signature }: Parts): string {
  const hidden = brotliCompressSync(JSON.stringify(record)).toString('base64')
  const lines = [
    `<!-- eks-access:plan ${escaped(marker)} -->`,
    text.trimEnd(),
    '',
    `<!-- eks-access:record ${hidden} -->`,
    ...(signature === undefined
      ? []
      : [`<!-- eks-access:signature ${signature.replaceAll('-', '+').replaceAll('_', '/')} -->`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The audience that a token must have which signs these parts. */
export function audienceOf(parts: Parts): string {
  const hash = createHash('sha256')
    .update(`${JSON.stringify(parts.record)}\n${parts.text.trimEnd()}`)
    .digest('hex')
  return `eks-access:review:sha256:${hash}`
}

/** Has the issuer sign the parts for a run: whoever runs a workflow with `id-token: write` can ask for any audience. */
export function sign(github: LoopbackGitHub, parts: Parts, run: RunState, claims: object = {}): void {
  const genuine = claimsOf(github.state, github.url, run, audienceOf(parts))
  parts.signature = signed({ ...genuine, ...claims })
}

function escaped(marker: object): string {
  return JSON.stringify(marker).replace(
    /[^A-Za-z0-9 {}[\]":,._/\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Writes over a comment with the token of a workflow. */
export function forge(state: GitHubState, comment: CommentState, change: (parts: Parts) => void): void {
  const parts = takeApart(comment.body)
  change(parts)
  editComment(state, comment, { editor: BOT, body: putTogether(parts) })
}

/** The same where the edit leaves no trace: the comment is deleted and made again. */
export function replace(state: GitHubState, comment: CommentState, change: (parts: Parts) => void): void {
  const parts = takeApart(comment.body)
  change(parts)
  const now = tick(state)
  state.comments.splice(state.comments.indexOf(comment), 1)
  const id = comment.id + 1_000
  state.comments.push({ ...comment, id, body: putTogether(parts), createdAt: now, updatedAt: now, edits: [] })
}

/** Takes what is dangerous out of the text. */
export function hide(parts: Parts, words = /mallory|friends|cluster-admin/): void {
  parts.text = without(parts.text, words)
}

/** The text and the top of a harmless plan over what a dangerous one did. */
export function cross(parts: Parts, harmless: Parts): void {
  const [format, commit, run, version, , shown, drift] = parts.record
  parts.text = harmless.text
  parts.record = [format, commit, run, version, harmless.record[4], shown, drift]
}

/** Takes each line out of a text that speaks of something. */
export function without(text: string, words: RegExp): string {
  return text
    .split('\n')
    .filter((line) => !words.test(line))
    .join('\n')
}
