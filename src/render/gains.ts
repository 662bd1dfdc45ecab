import type { Effect } from '../plan/effect/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { briefAccess } from './brief-access.ts'
import { subjectsWords } from './effect-words.ts'
import { plainMarkdown } from './encode.ts'
import { phraseMarkdown } from './phrase.ts'

/** In the caution block names come before brevity. */
const NAMES = 10

/** What somebody gains that gives more than it says, a line each, whether the file accepts it or not. */
export function gainLines(plan: Plan): string[] {
  const cluster = `**${plainMarkdown(plan.cluster)}**`
  return (plan.effects?.access ?? []).filter(isGraveGain).map((effect) => {
    const words = [
      ...subjectsWords(effect, plan.homeAccount, NAMES),
      effect.subjects.length > 1 ? ' gain ' : ' gains ',
      ...briefAccess(effect, 'gained'),
    ]
    return `${cluster}: ${phraseMarkdown(words)}`
  })
}

/** `system:masters` has a problem of its own there. */
function isGraveGain({ danger, gained }: Effect): boolean {
  return (danger === 'critical' || danger === 'high') && gained.every(({ kind }) => kind !== 'everything')
}
