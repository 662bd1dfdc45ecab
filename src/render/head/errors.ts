import { problemPage } from '../../pages.ts'
import type { Head, ShownError } from '../../plan/shown/head.ts'
import { counted, thousands } from '../../words/count.ts'
import { inlineCode, link, plainMarkdown } from '../../words/encode.ts'

/** The lines of the caution about what stops the plan. */
export function errorLines(head: Head): string[] {
  const of = (errors: readonly ShownError[], more: number): string[] => [
    ...errors.map((error) => line(error, head.docs)),
    ...(more > 0 ? [moreWords(errors.length, more)] : []),
  ]
  return [{ errors: head.errors, moreErrors: head.moreErrors }, ...head.clusters].flatMap((one) =>
    of(one.errors, one.moreErrors),
  )
}

function moreWords(shown: number, more: number): string {
  return shown === 0
    ? `**Errors:** ${thousands(more)}, in the log of the run`
    : `and ${counted(more, 'error')} more, in the log of the run`
}

function line({ code, message, fix, place }: ShownError, docs: string): string {
  const where = place === '' ? '' : ` (${inlineCode(place)})`
  return `**Error** ${link(inlineCode(code), problemPage(docs, code))}: ${plainMarkdown(message)} ${plainMarkdown(fix)}${where}`
}
