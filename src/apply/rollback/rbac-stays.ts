import { ClusterError } from '../../cluster/door.ts'
import type { Effect } from '../../plan/effect/effect.ts'
import { leftBehind } from '../../plan/effect/left-behind.ts'
import { whoItem, whoOfEffect } from '../../render/plan/who/who.ts'
import { counted } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import type { Work } from '../work.ts'

/**
 * What the roles and bindings that were written give and take once aws-auth is as it was: whoever keeps a row may have a
 * group that they name.
 */
export async function rbacStays({ input, open, start }: Work): Promise<string> {
  if (start === undefined) return UNKNOWN
  try {
    const effects = leftBehind(start, await open.snapshot(input.desired.set))
    if (effects.length === 0)
      return 'Roles and bindings that were written stay. Through them nobody gains or loses anything.'
    const { shown, more } = shortened(effects, SHOWN)
    const named = shown.map((effect) => effectWords(effect, input.shown.homeAccount))
    const all = [...named, ...(more > 0 ? [`and ${counted(more, 'more effect')}`] : [])]
    return `Roles and bindings that were written stay, and have these effects: ${all.join('; ')}.`
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return UNKNOWN
  }
}

const UNKNOWN =
  'Roles and bindings that were written stay. It is not known whether anybody gains or loses something through them.'

const SHOWN = 5

function effectWords(effect: Effect, home: string | undefined): string {
  const { phrase, items = [] } = whoItem(whoOfEffect(effect), home, 'plan')
  const all = items.map((one) => phraseText(one.phrase))
  return items.length === 0 ? phraseText(phrase) : `${phraseText(phrase)} ${all.join(', ')}`
}
