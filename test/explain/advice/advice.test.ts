import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { principalKey } from '../../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../../src/aws-auth/lookup.ts'
import type { Row } from '../../../src/aws-auth/row.ts'
import { explain } from '../../../src/explain/explain.ts'
import type { Explanation, Given } from '../../../src/explain/explanation.ts'
import { isMet, type State, stateOf } from '../../../src/explain/state.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { loginsOf } from '../../../src/login/logins.ts'
import { assigned } from '../../../src/login/mapping/assigned.ts'
import { EVERYONE } from '../../../src/rbac/everyone.ts'
import { accessDifference } from '../../../src/rbac/gained.ts'
import type { Grant } from '../../../src/rbac/grant.ts'
import { grantsOf, grantsOfExact } from '../../../src/rbac/grants.ts'
import { indexRbac } from '../../../src/rbac/rbac-index.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { explanationsText } from '../../../src/render/explain/terminal.ts'
import { rounds } from '../../rounds.ts'
import { desiredOf, OFFLINE, principalOf, requestOf } from '../closed-loop.ts'
import { type Advised, advised } from './advised.ts'
import { applied, carriedOut } from './carried-out.ts'
import { type PrintedWay, printedWays } from './printed.ts'

test('every way that is printed gives what was asked, takes nothing, and gives nobody else anything', () => {
  fc.assert(fc.property(advised, holds), { numRuns: rounds(150) })
})

test('what is asked has each kind of advice, each way in and each word for a cluster', () => {
  const kinds = new Set(fc.sample(advised, { numRuns: 350, seed: 1 }).flatMap(kindsOf))
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
})

const KINDS = [
  'row',
  'entry',
  'entry in place of a declared one',
  'entry with policies',
  'entry whose path is not known',
  'command',
  'exactly a request',
  'more than a request',
  'the console',
  'a second way',
  'aws-auth',
  'access-entries',
  'a word for whom the file declares',
]

function kindsOf(asked: Advised): readonly string[] {
  const { mend } = explained(asked)
  if (mend?.kind !== 'lines' && mend?.kind !== 'access-entry') return []
  const isExact = mend.gives.beyond.length === 0
  const asks = asked.can === undefined ? 'the console' : `${isExact ? 'exactly' : 'more than'} a request`
  return [asks, ...(mend.second === undefined ? [] : ['a second way']), ...kindsOfWay(asked, mend)]
}

function kindsOfWay(asked: Advised, mend: Given): readonly string[] {
  if (mend.kind === 'access-entry') return ['command']
  if (mend.refused.length > 0) return []
  const { mapping, principals } = mend.lines
  const [line] = principals
  const isEntry = line !== undefined && willBeEntry(asked, mapping?.name)
  return [
    ...(mapping === undefined ? [] : [mapping.name]),
    ...(mapping !== undefined && (line === undefined || line.replaces !== undefined)
      ? ['a word for whom the file declares']
      : []),
    ...(line === undefined ? [] : [isEntry ? 'entry' : 'row']),
    ...(isEntry && line.replaces !== undefined ? ['entry in place of a declared one'] : []),
    ...(isEntry && line.policies !== undefined ? ['entry with policies'] : []),
    ...(line?.mayLackPath === true ? ['entry whose path is not known'] : []),
  ]
}

function willBeEntry({ file, snapshot }: Advised, word: string | undefined): boolean {
  const mode = snapshot.facts?.authenticationMode
  const said = word ?? /mapping: (\S+)/.exec(file)?.[1]
  return mode === 'API' || (mode === 'API_AND_CONFIG_MAP' && said === 'access-entries')
}

function explained(asked: Advised): Explanation {
  const file = desiredOf(asked.file)
  const [desired] = file
  if (desired === undefined) throw new Error('the file has no cluster')
  return explain({
    principal: principalOf(asked.principal),
    snapshot: asked.snapshot,
    desired,
    file,
    iam: OFFLINE,
    wanted: asked.can === undefined ? undefined : requestOf(asked.can),
  })
}

function holds(asked: Advised): void {
  const principal = principalOf(asked.principal)
  const wanted = asked.can === undefined ? undefined : requestOf(asked.can)
  const explanation = explained(asked)
  const { mend } = explanation
  fc.pre(mend?.kind === 'lines' || mend?.kind === 'access-entry')
  // What is refused for another reason, and says so, cannot be carried out yet.
  fc.pre(!('refused' in mend && mend.refused.length > 0))
  fc.pre(!differAtRandom(asked))
  const before = stateBefore(asked)
  fc.pre(before !== undefined)
  const ways = printedWays(
    explanationsText([explanation], { file: 'access.yaml', paint: unpainted, width: 80 }),
  )
  expect(ways.length).toBe(mend.second === undefined ? 1 : 2)
  for (const [index, way] of ways.entries()) {
    if (
      index === 1 &&
      mend.second !== undefined &&
      'refused' in mend.second &&
      mend.second.refused.length > 0
    )
      continue
    const after = carriedOut(way, asked.file, asked.snapshot)
    const was = stateOf(principal, before, asked.snapshot)
    const is = stateOf(principal, after, { ...asked.snapshot, facts: after.facts } as Snapshot)
    expect([way.says, isMet(is.held, wanted)]).toEqual([way.says, true])
    const own = differenceFor(asked, was, is)
    expect(own.lost).toEqual([])
    if (wanted !== undefined)
      expect([way.says, own.beyond]).toEqual([way.says, saysExactly(way) ? [] : expect.anything()])
    expect(gainsOfOthers(asked, before, after)).toEqual([])
  }
}

function saysExactly({ says }: PrintedWay): boolean {
  return /\. (They give|It gives) exactly that/.test(says)
}

/** One row for each request, at random: a line has one username, and gives `system:masters` of none but the first. */
function differAtRandom({ principal, snapshot }: Advised): boolean {
  const found = effectiveRow(decodeAwsAuth(snapshot.awsAuth?.data), principal)
  const ofRow = ({ username, groups }: Row): string => `${username} ${groups.includes('system:masters')}`
  return found.kind === 'random' && new Set(found.rows.map(ofRow)).size > 1
}

/**
 * The cluster with the file applied as it is. Where only the principal itself waits for `mapping`, the cluster without
 * it: whoever else waits gets what the file declares, which nobody has to advise.
 */
function stateBefore({ file, snapshot, principal }: Advised): Snapshot | undefined {
  const [desired] = desiredOf(file)
  if (desired === undefined) throw new Error('the file has no cluster')
  const waiting = assigned(desired, snapshot).principals.filter(({ by }) => by === 'undecided')
  const isAlone = waiting.every(({ arn }) => principalKey(arn) === principalKey(principal))
  try {
    return applied(file, snapshot, { allowed: isAlone ? ['mapping-not-said'] : [] })
  } catch {
    return undefined
  }
}

/** What everybody has who is let in, by bindings for all who can log in too. */
function everybodyIn(snapshot: Snapshot): readonly Grant[] {
  return [EVERYONE, ...grantsOf(indexRbac(snapshot), { username: 'somebody', groups: [] })]
}

function differenceFor(asked: Advised, was: State, is: State) {
  const [had, has] = [was.held.each.flat(), is.held.each.flat()]
  const request = asked.can === undefined ? [] : [grantOf(asked.can)]
  return {
    lost: accessDifference(had, has).lost.map(({ kind }) => kind),
    beyond: accessDifference([...everybodyIn(is.snapshot), ...had, ...request], has).gained,
  }
}

/** Written out once more, so that what is checked does not check itself. */
function grantOf(can: string): Grant {
  const request = requestOf(can)
  const rule =
    'url' in request
      ? { nonResourceURLs: [request.url], verbs: [request.verb] }
      : {
          apiGroups: [request.group],
          resources: [request.subresource ? `${request.resource}/${request.subresource}` : request.resource],
          verbs: [request.verb],
          ...(request.name === undefined ? {} : { resourceNames: [request.name] }),
        }
  const namespace = 'url' in request ? undefined : request.namespace
  return {
    scope: namespace === undefined ? { kind: 'cluster' } : { kind: 'namespace', namespace },
    rules: [rule],
    via: { kind: 'binding', subject: { kind: 'User', name: 'x' }, binding: 'x', role: 'x' },
  }
}

/** Everybody else who can log in, and every subject that a binding names, with what became of their access. */
function gainsOfOthers(
  { principal, snapshot }: Advised,
  before: Snapshot,
  after: Snapshot,
): readonly string[] {
  const [was, is] = [before, after].map((state) => viewOf(state, snapshot))
  if (was === undefined || is === undefined) throw new Error('two states')
  const own = is.logins.of(principal)
  const ownNames = new Set((own?.identities ?? []).flatMap(({ username, groups }) => [username, ...groups]))
  const logins = new Set([...was.logins.all.keys(), ...is.logins.all.keys()])
  const changed: string[] = []
  for (const key of logins) {
    if (key === own?.key) continue
    const [had, has] = [was, is].map(({ logins: of, index }) =>
      (of.all.get(key)?.identities ?? []).flatMap((identity) => grantsOf(index, identity)),
    )
    if (differ(had, has)) changed.push(key)
  }
  for (const name of new Set([...was.index.groups.names, ...is.index.groups.names])) {
    const isNew = ownNames.has(name) && !was.index.groups.names.includes(name)
    const [had, has] = [was, is].map(({ index }) => grantsOfExact(index, { groups: [name] }))
    if (!isNew && differ(had, has)) changed.push(`group ${name}`)
  }
  for (const name of new Set([...was.index.users.names, ...is.index.users.names])) {
    const [had, has] = [was, is].map(({ index }) => grantsOfExact(index, { username: name, groups: [] }))
    if (!ownNames.has(name) && differ(had, has)) changed.push(`user ${name}`)
  }
  return changed
}

function differ(had: readonly Grant[] = [], has: readonly Grant[] = []): boolean {
  const { gained, lost } = accessDifference(had, has)
  return gained.length + lost.length > 0
}

/** @param live under which the API server said who asks */
function viewOf(snapshot: Snapshot, live: Snapshot) {
  const [awsAuth, before] = [snapshot, live].map((one) => decodeAwsAuth(one.awsAuth?.data))
  if (awsAuth === undefined || before === undefined) throw new Error('two texts')
  return {
    logins: loginsOf({ awsAuth, facts: snapshot.facts, live: before }),
    index: indexRbac(snapshot),
  }
}
