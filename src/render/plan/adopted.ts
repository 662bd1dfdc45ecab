import type { Change } from '../../plan/change/change.ts'
import { kindOf } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'
import { counted } from '../../words/count.ts'
import { codes, join, type Phrase, strong } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { toldKind } from '../change/kinds.ts'
import { type Block, type Item, item } from '../document/block.ts'

/** What a plan adopts as it is: one folded line, whatever it is long. */
export interface Adopted {
  readonly changes: readonly Change[]
  /** Principals among them who are admin in the whole cluster, short. */
  readonly admins: readonly string[]
}

export function adoptedBy(
  { changes, held }: Pick<Plan, 'changes' | 'held'>,
  home: string | undefined,
): Adopted {
  const adopted = changes
    .filter(isFolded)
    // Principals first, as among other changes.
    .toSorted((one, other) => Number(one.kind === 'object') - Number(other.kind === 'object'))
  const admins = adopted.flatMap((change) => {
    const principal = kindOf(change).principal(change)
    const most = principal === undefined ? undefined : held.get(principal)
    if (principal === undefined || most?.held.power !== 'admin' || most.scopes[0] !== '') return []
    return [shortArn(principal, home)]
  })
  return { changes: adopted, admins: admins.toSorted() }
}

/** Whether it is adopted as it is, and no other tool has it, which nobody may miss. */
export function isFolded(change: Change): boolean {
  return kindOf(change).counted(change) === 'adopt' && !('tool' in change && change.tool !== undefined)
}

/** @param names how many of a list are named; 0: they are counted only */
export function adoptedBlocks(
  { changes, admins }: Adopted,
  home: string | undefined,
  names: number,
): Block[] {
  if (changes.length === 0) return []
  const summary: Phrase = ['Adopted as they are: ', ...countWords(changes)]
  const who: Phrase =
    admins.length === 0
      ? []
      : [
          strong('Admin'),
          changes.some(({ kind }) => kind === 'entry') ? ' among them: ' : ' among the rows: ',
          ...codes(admins, admins.length),
          '.',
        ]
  if (names === 0)
    return [{ kind: 'paragraph', phrase: [...summary, '.', ...(who.length === 0 ? [] : [' ', ...who])] }]
  return [
    {
      kind: 'fold',
      summary,
      blocks: [
        {
          kind: 'paragraph',
          phrase: [`${markWords(changes)}.`, ...(who.length === 0 ? [] : [' ', ...who])],
        },
        { kind: 'list', items: items(changes, home, names) },
      ],
    },
  ]
}

/** What is written: objects have a label of their owner and access entries a tag; rows can have none. */
function markWords(changes: readonly Change[]): string {
  const objects = changes.some(({ kind }) => kind === 'object')
  const entries = changes.some(({ kind }) => kind === 'entry')
  const rows = changes.some(({ kind }) => kind !== 'object' && kind !== 'entry')
  if (objects && !entries && !rows) return 'They get a label with their owner'
  const all = [
    ...(objects ? ['objects get a label with their owner'] : []),
    ...(entries ? ['access entries get a tag with their owner'] : []),
    ...(rows ? ['rows do not change'] : []),
  ].join('; ')
  return `${all.slice(0, 1).toUpperCase()}${all.slice(1)}`
}

/** `43 rows, 7 ClusterRoles` */
export function countWords(changes: readonly Change[]): Phrase {
  const nouns = Map.groupBy(changes, (change) => toldKind(change).noun(change))
  return [[...nouns].map(([noun, same]) => counted(same.length, noun)).join(', ')]
}

/** Objects of the same name in several namespaces are named once. */
function items(changes: readonly Change[], home: string | undefined, limit: number): Item[] {
  const nouns = Map.groupBy(changes, (change) => toldKind(change).noun(change))
  const named = [...nouns].flatMap(([noun, same]) => byNamespaces(noun, same, { home, limit }))
  const places = Map.groupBy(named, ({ namespaces }) => JSON.stringify(namespaces))
  const single = named.filter(({ namespaces }) => isSpread(namespaces))
  return [...places.values(), ...(single.length === 0 ? [] : [single])].flatMap((alike): Item[] => {
    const namespaces = alike[0]?.namespaces ?? []
    if (isSpread(namespaces)) return alike === single ? singleItems(single, limit) : []
    if (namespaces.length === 0) return alike.map(({ words }) => ({ phrase: words }))
    return [
      item(
        ...join(
          alike.map(({ words }) => words),
          ' and ',
        ),
        ', in each of ',
        ...codes(namespaces, namespaces.length),
      ),
    ]
  })
}

/** In so few namespaces that they are told with the name. */
function isSpread(namespaces: readonly string[]): boolean {
  return namespaces.length > 0 && namespaces.length < 4
}

/** `15 RoleBindings shop/a, blog/b` */
function singleItems(single: readonly Named[], limit: number): Item[] {
  const nouns = Map.groupBy(single, ({ noun }) => noun)
  return [...nouns].map(([noun, same]) => {
    const names = same.flatMap(({ names: own, namespaces }) =>
      own.flatMap((name) => namespaces.map((namespace) => `${namespace}/${name}`)),
    )
    return item(`${counted(names.length, noun)} `, ...codes(names.toSorted(), limit))
  })
}

interface Named {
  readonly noun: string
  readonly names: readonly string[]
  readonly words: Phrase
  /** None of what is in no namespace. */
  readonly namespaces: readonly string[]
}

function byNamespaces(
  noun: string,
  same: readonly Change[],
  { home, limit }: { readonly home: string | undefined; readonly limit: number },
): Named[] {
  const split = same.map((change) => {
    const name = toldKind(change).name(change, home)
    const slash = noun === 'Role' || noun === 'RoleBinding' ? name.indexOf('/') : -1
    return { namespace: slash < 0 ? '' : name.slice(0, slash), name: name.slice(slash + 1) }
  })
  const byName = [...Map.groupBy(split, ({ name }) => name)].map(([name, some]) => ({
    name,
    namespaces: some.flatMap(({ namespace }) => (namespace === '' ? [] : [namespace])).toSorted(),
  }))
  const alike = Map.groupBy(byName, ({ namespaces }) => JSON.stringify(namespaces))
  return [...alike.values()].map((some) => {
    const names = some.map(({ name }) => name)
    const { namespaces = [] } = some[0] ?? {}
    const count = names.length * Math.max(1, namespaces.length)
    return { noun, names, words: [`${counted(count, noun)} `, ...codes(names, limit)], namespaces }
  })
}
