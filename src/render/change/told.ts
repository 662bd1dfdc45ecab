import type { Change } from '../../plan/change/change.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { Clean } from './clean.ts'

/**
 * How one kind of change is told. ARNs of the account `home` are short, see `shortArn`.
 */
export interface ToldKind<C extends Change> {
  /** What is there now, or before and after: behind its name. */
  words(change: C, home: string | undefined): Phrase
  /** What one is called where they are counted: `row`. */
  noun(change: C): string
  /** Which one it is, in a list behind the noun. */
  name(change: C, home: string | undefined): string
  /** What is written, before and after, as YAML in the lines of a diff; none where nothing of it is text. */
  diff(change: C): string[]
  /** Its own fields of the documented JSON, in order, `undefined` where there is nothing. */
  json(change: C): Clean
  /** What its atoms are about. The subject may come out of a comment, where anything can stand. */
  atomSubject(subject: string, home: string | undefined): Phrase
  /** What its atom `exists` says. */
  exists(after: boolean): string
}

/** `arn:…` of `row/arn:…`. */
export function afterKind(subject: string): string {
  return subject.slice(subject.indexOf('/') + 1)
}

/** What `exists` says of a thing that comes or goes as a whole. */
export function addedOrRemoved(after: boolean): string {
  return after ? 'is added' : 'is removed'
}
