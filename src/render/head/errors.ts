import { problemPage } from '../../pages.ts'
import type { Head } from '../../plan/shown/head.ts'
import type { ShownError } from '../../plan/shown/shown-error.ts'
import { counted, thousands } from '../../words/count.ts'
import { code, linked, type Phrase, sentence, strong } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { placesWords } from './place.ts'

/** The lines of the caution about what stops the plan; of a cluster that could not be read, `unreadItems`. */
export function errorItems(head: Head): Item[] {
  const several = head.clusters.length > 1
  const read = head.clusters.filter(({ unread }) => unread !== true)
  const told = read.filter(({ errors }) => errors.length > 0)
  const rest = read.filter(({ errors }) => errors.length === 0)
  return [
    ...linesOf(head, head),
    ...told.flatMap((one) => linesOf(one, head, several ? one.cluster : undefined)),
    ...linesOf({ errors: [], moreErrors: rest.reduce((all, one) => all + one.moreErrors, 0) }, head),
  ]
}

/** The last lines: which clusters have no plan, and why. */
export function unreadItems(head: Head): Item[] {
  const unread = head.clusters.filter((one) => one.unread === true)
  const rest = unread.filter(({ errors }) => errors.length === 0).length
  return [
    ...unread.flatMap(({ cluster, errors: [error] }) =>
      error === undefined
        ? []
        : [
            item(
              strong('Not planned:'),
              ' ',
              code(cluster),
              ': ',
              sentence(error.message),
              ' ',
              ...codeWords(error, head),
              ...(error.fix === '' ? [] : ['. ', sentence(error.fix)]),
            ),
          ],
    ),
    ...(rest === 0
      ? []
      : [
          item(
            strong('Not planned:'),
            ` ${counted(rest, 'cluster')}, each with its reason in the log of the run`,
          ),
        ]),
  ]
}

interface Errors {
  readonly errors: readonly ShownError[]
  readonly moreErrors: number
}

function linesOf({ errors, moreErrors }: Errors, head: Head, cluster?: string): Item[] {
  return [
    ...errors.map((error) => line(error, head, cluster)),
    ...(moreErrors > 0 ? [item(...moreWords(errors.length, moreErrors))] : []),
  ]
}

function moreWords(shown: number, more: number): Phrase {
  return shown === 0
    ? [strong('Errors:'), ` ${thousands(more)}, in the log of the run`]
    : [`and ${counted(more, 'error')} more, in the log of the run`]
}

function line(error: ShownError, head: Head, cluster: string | undefined): Item {
  const { message, fix, at, object } = error
  const where: Phrase =
    at === undefined ? (object === undefined ? [] : [' (', code(object), ')']) : placesWords([at], head)
  return item(
    strong('Error'),
    ' ',
    ...codeWords(error, head),
    ...(cluster === undefined ? [] : [' in ', code(cluster)]),
    ': ',
    sentence(message),
    ' ',
    sentence(fix),
    ...where,
  )
}

function codeWords({ code: name }: ShownError, { docs }: Head): Phrase {
  return linked([code(name)], problemPage(docs, name))
}
