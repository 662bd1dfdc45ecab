import { type Marker, readMarker, writeMarker } from './marker.ts'
import { type Packed, readRecord } from './record.ts'
import { readSignature, writeSignature } from './signature/line.ts'

/** A comment's body, taken apart. */
export interface CommentBody {
  readonly marker: Marker
  /** What people see. */
  readonly text: string
  /** What was shown for review. Absent in a comment that shows no plan. */
  readonly packed?: Packed
  /** The ID token by which GitHub signed record and text. */
  readonly signature?: string
}

/** GitHub refuses comments of more than 65,536 characters. What counts as one is not written down: some are left. */
export const BODY_LIMIT = 65_000

export function writeBody({ marker, text, packed, signature }: CommentBody): string {
  const parts = [
    writeMarker(marker),
    text.trimEnd(),
    ...(packed === undefined ? [] : ['', packed.block]),
    ...(signature === undefined ? [] : [writeSignature(signature)]),
  ]
  return `${parts.join('\n')}\n`
}

/** `undefined` for a comment without a marker on its first line. */
export function readBody(body: string): CommentBody | undefined {
  const lines = body.replaceAll('\r\n', '\n').trimEnd()
  const marker = readMarker(lines)
  if (marker === undefined) return undefined
  const visible = lines.slice(lines.indexOf('\n') < 0 ? lines.length : lines.indexOf('\n') + 1)
  const signature = readSignature(lastLine(visible))
  const signed = signature === undefined ? visible : withoutLastLine(visible)
  const packed = readRecord(lastLine(signed))
  const text = packed === undefined ? signed : withoutLastLine(signed)
  return {
    marker,
    text: text.trimEnd(),
    ...(packed === undefined ? {} : { packed }),
    ...(signature === undefined ? {} : { signature }),
  }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function withoutLastLine(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf('\n')))
}
