import { mappedPrincipal } from '../plan/change/kinds.ts'
import type { Effects } from '../plan/effect/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { aggregatedInto } from './aggregated.ts'
import { briefAccess } from './brief-access.ts'
import { toldKind } from './change/kinds.ts'
import { subjectsWords } from './effect-words.ts'
import { plainMarkdown } from './encode.ts'
import { type Phrase, phraseMarkdown } from './phrase.ts'
import { indexChanges } from './picture-marks.ts'

/**
 * What somebody loses, a line each: what it means for people where that is known, and else what is taken away. A
 * change whose loss the lines about people say is not told again.
 */
export function lossLines(plan: Plan): string[] {
  const cluster = `**${plainMarkdown(plan.cluster)}**`
  return [...accessLosses(plan), ...changeLosses(plan)].map((words) => `${cluster}: ${phraseMarkdown(words)}`)
}

function accessLosses(plan: Plan): Phrase[] {
  const home = plan.homeAccount
  const removed = new Set(
    plan.changes.flatMap((change) => (change.action === 'remove' ? [mappedPrincipal(change)] : [])),
  )
  return losing(plan.effects).map((effect): Phrase => {
    const several = effect.subjects.length > 1
    const gone = effect.subjects.every(({ name }) => removed.has(name))
    const [is, loses] = several ? ['are', 'lose'] : ['is', 'loses']
    return [
      ...subjectsWords(effect, home),
      gone ? ` ${is} removed and ${loses} ` : ` ${loses} `,
      ...briefAccess(effect, 'lost'),
    ]
  })
}

function changeLosses(plan: Plan): Phrase[] {
  const home = plan.homeAccount
  const effects = losing(plan.effects)
  const principals = new Set(effects.flatMap(({ subjects }) => subjects.map(({ name }) => name)))
  const ways = effects.flatMap(({ lostThrough }) => lostThrough).filter((way) => way.kind === 'binding')
  const roles = [...new Set(ways.map(({ role }) => role))]
  const index = indexChanges(plan)
  const objects = new Set([
    ...ways.map(({ binding }) => binding),
    ...roles.flatMap((role) => [role, ...aggregatedInto(role, index)]),
  ])
  return plan.changes.flatMap((change) => {
    const { subject, loss } = toldKind(change).describe(change, home)
    if (loss.length === 0) return []
    const told = change.kind === 'object' && objects.has(change.id)
    if (told || principals.has(mappedPrincipal(change) ?? '')) return []
    return [[...subject, ' ', ...loss]]
  })
}

function losing(effects: Effects | undefined): Effects['access'] {
  return effects?.access.filter(({ lost }) => lost.length > 0) ?? []
}
