/** Whether it will be, would be if there were no errors, or was. */
export type Tense = 'plan' | 'would' | 'record'

const VERBS = {
  gains: { plan: ['gains', 'gain'], would: ['would gain', 'would gain'], record: ['gained', 'gained'] },
  loses: { plan: ['loses', 'lose'], would: ['would lose', 'would lose'], record: ['lost', 'lost'] },
  keeps: { plan: ['keeps', 'keep'], would: ['would keep', 'would keep'], record: ['kept', 'kept'] },
} as const

export type Verb = keyof typeof VERBS

/** `gains`; of several subjects `gain`. */
export function verbWord(verb: Verb, tense: Tense, isOne: boolean): string {
  const [one, many] = VERBS[verb][tense]
  return isOne ? one : many
}
