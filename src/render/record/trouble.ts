import { countApplied, type Outcome } from '../../plan/outcome.ts'
import { counted, thousands } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'
import { isCancelled, isUnverified } from './results.ts'

export interface Trouble {
  readonly lead: string
  readonly phrase: Phrase
  readonly next: Phrase
}

/** What went wrong, and what happens next; nothing where all is as it should be. */
export function troubleOf(outcomes: readonly Outcome[]): Trouble | undefined {
  const statuses = outcomes.map(({ status }) => status)
  const kinds = outcomes.map(({ restored }) => restored?.kind)
  const again = 'the next run, or a re-run of this one, does what is left'
  if (kinds.includes('not-restored'))
    return {
      lead: 'Failed',
      phrase: ['the apply took access that it must not take, and aws-auth could not be rolled back'],
      next: ['a person must restore aws-auth now'],
    }
  if (kinds.includes('restored'))
    return {
      lead: 'Failed',
      phrase: [
        'the apply took access that it must not take, so aws-auth was rolled back. Roles and bindings stay as listed',
      ],
      next: ['find out why before it is tried again'],
    }
  if (outcomes.some(isCancelled))
    return {
      lead: 'Cancelled',
      phrase: [doneWords(outcomes)],
      next: [`${again}, after reading the clusters again`],
    }
  if (outcomes.some(isUnverified))
    return {
      lead: 'Not confirmed',
      phrase: ['everything is written, but a cluster did not have what the file says when it was read back'],
      next: ['a re-run looks again'],
    }
  if (statuses.includes('partly')) return { lead: 'Failed', phrase: [doneWords(outcomes)], next: [again] }
  if (statuses.includes('failed'))
    return { lead: 'Failed', phrase: ['nothing was changed'], next: ['a re-run tries again'] }
  if (statuses.includes('refused'))
    return { lead: 'Not applied', phrase: [refusedWords(outcomes)], next: ['see Caution'] }
  return undefined
}

function refusedWords(outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ status }) => status === 'refused')
  return refused.length === outcomes.length
    ? 'nothing was changed'
    : `nothing was changed in ${counted(refused.length, 'cluster')}`
}

function doneWords(outcomes: readonly Outcome[]): string {
  const count = outcomes.reduce((all, { changes }) => all + changes.length, 0)
  const done = outcomes.reduce((all, outcome) => all + countApplied(outcome), 0)
  return `${thousands(done)} of ${counted(count, 'change')} ${done === 1 ? 'is' : 'are'} done, and ${done === 1 ? 'stays' : 'stay'}`
}
