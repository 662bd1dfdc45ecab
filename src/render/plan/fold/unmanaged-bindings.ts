import type { UnmanagedBinding } from '../../../plan/undeclared/unmanaged.ts'
import { code, codes, join, type Phrase } from '../../../words/phrase.ts'
import { contentWords } from '../../change/object-words.ts'
import { type Item, item } from '../../document/block.ts'
import { ALL } from './all.ts'

/** With what each gives where there is room for all of them, else by name. */
export function bindingsItem(bindings: readonly UnmanagedBinding[], limit: number): Item {
  const ranked = bindings.toSorted((one, other) => rank(one) - rank(other))
  const lead = 'Unmanaged bindings that reach what the file declares, or that are dangerous: '
  if (limit < ALL)
    return item(
      lead,
      ...codes(
        ranked.map(({ id }) => id.slice(id.indexOf('/') + 1)),
        limit,
      ),
    )
  return { phrase: [lead], items: ranked.map((one) => item(...bindingWords(one))) }
}

function bindingWords({ id, object, reaches, danger }: UnmanagedBinding): Phrase {
  const [kind = '', ...name] = id.split('/')
  const why = join(
    [
      reaches.length === 0 ? [] : ['reaches ', ...codes(reaches, 5), ' of the file'],
      danger === undefined ? [] : ['danger ', code(danger.rule), ` (${danger.severity})`],
    ],
    '; ',
  )
  return [`${kind} `, code(name.join('/')), ': ', ...contentWords(object), '; ', ...why]
}

function rank({ danger, reaches }: UnmanagedBinding): number {
  if (danger?.severity === 'critical') return reaches.length > 0 ? 0 : 1
  return reaches.length > 0 ? 2 : 3
}
