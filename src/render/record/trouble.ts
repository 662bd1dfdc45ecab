import { countApplied, countPartly, type Outcome } from '../../plan/outcome.ts'
import { counted, sum, thousands } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'
import { isCancelled, isUnverified, notRolledBack, partlyWords, rolledBack } from './results.ts'

export interface Trouble {
  readonly lead: string
  readonly phrase: Phrase
  readonly next: Phrase
}

/** What went wrong, and what happens next; nothing where all is as it should be. */
export function troubleOf(outcomes: readonly Outcome[]): Trouble | undefined {
  const statuses = outcomes.map(({ status }) => status)
  const [back, left] = [rolledBack(outcomes), notRolledBack(outcomes)]
  const again = 'the next run, or a re-run of this one, does what is left'
  if (left.length > 0)
    return {
      lead: 'Failed',
      phrase: [
        `the apply took access that it must not take, and ${left.join(' and ')} could not be rolled back`,
      ],
      next: [`a person must restore ${left.join(' and ')} now`],
    }
  if (back.length > 0)
    return {
      lead: 'Failed',
      phrase: [
        `the apply took access that it must not take, so ${back.join(' and ')} ${back.includes('access entries') ? 'were' : 'was'} rolled back. Roles and bindings stay as listed`,
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
  const count = sum(outcomes.map(({ changes }) => changes.length))
  const done = sum(outcomes.map(countApplied))
  const partly = sum(outcomes.map(countPartly))
  const stay = `${done === 1 ? 'is' : 'are'} done, and ${done === 1 ? 'stays' : 'stay'}`
  return `${thousands(done)} of ${counted(count, 'change')} ${stay}${partlyWords(partly)}`
}
