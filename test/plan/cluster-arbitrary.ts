import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import type { Guards } from '../../src/access/guard/settings.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { isAccount, principalKey } from '../../src/aws-auth/arn-key.ts'
import type { Writable } from '../../src/cluster/door.ts'
import { isBinding, objectId, type RbacObject } from '../../src/rbac/object.ts'
import { validAccess } from '../access/arbitrary.ts'
import { awsAuthOf, ledgerOf, role, roleBinding } from './live.ts'

/** Two versions of an access file for one cluster, and what is live beside what they declare. */
export interface History {
  readonly first: Desired
  readonly second: Desired
  readonly live: readonly Writable[]
}

const ARNS = ['role/nodes', 'role/console', 'role/deployer', 'role/path/to/dead', 'user/alice', 'user/Alice']

const text = fc.constantFrom(
  'developers',
  'viewers',
  'x:{{SessionName}}',
  'yes',
  '012',
  'a: b',
  '# not a comment',
  'ä',
)

/** Rows as people write them: in several styles, with comments, unknown fields and things that mean nothing. */
const peopleRow = fc
  .record({
    arn: fc.constantFrom(...ARNS.slice(1)),
    account: fc.constantFrom('111122223333', '444455556666'),
    username: text,
    // People with groups of nodes are people.
    groups: fc.array(fc.oneof({ weight: 9, arbitrary: text }, fc.constant('system:nodes')), { maxLength: 3 }),
    style: fc.constantFrom('block', 'flow', 'quoted', 'odd'),
  })
  .map(({ arn, account, username, groups, style }) => {
    const key = arn.startsWith('user') ? 'userarn' : 'rolearn'
    const quoted = groups.map((group) => JSON.stringify(group))
    const full = `arn:aws:iam::${account}:${arn}`
    switch (style) {
      case 'block':
        return `- ${key}: ${full}\n  username: ${JSON.stringify(username)}\n  groups:${quoted.map((group) => `\n  - ${group}`).join('') || ' []'}\n`
      case 'flow':
        return `- {${key}: "${full}", username: ${JSON.stringify(username)}, groups: [${quoted.join(', ')}]}\n`
      case 'quoted':
        return `# who is this?\n- groups: [${quoted.join(',')}] # groups first\n  "${key}": '${full}'\n  ticket: OPS-1\n  username: ${JSON.stringify(username)}\n\n`
      default:
        return `-   ${key.toUpperCase()}: ${full}\n    username: 12\n    groups: one\n    noteFromUs: [1, {a: b}]\n`
    }
  })

const NODES = `# nodes: do not touch
- groups:
  - system:bootstrappers
  - system:nodes
  rolearn: arn:aws:iam::111122223333:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
`

const mapRoles = fc
  .tuple(fc.array(peopleRow, { maxLength: 4 }), fc.array(peopleRow, { maxLength: 4 }), fc.boolean())
  .map(
    ([before, after, second]) =>
      `${before.join('')}${NODES}${after.join('')}${second ? '---\n- left: over\n' : ''}`,
  )

const mapUsers = fc.array(peopleRow, { maxLength: 3 }).map((rows) => rows.join(''))

const accounts = fc.constantFrom(undefined, '- "111122223333"\n', '[ "444455556666" ]\n', '')

/** What somebody else made: never touched by a plan. */
const foreign: readonly RbacObject[] = [
  role('team-a', 'foreign', ['get']),
  roleBinding('team-a', 'foreign', ['developers'], { kind: 'Role', name: 'foreign' }),
]

/** Versions of one file for the one cluster `prod`, on a cluster that holds the roles that they refer to. */
export const history: fc.Arbitrary<History> = fc
  .record({
    first: desired(),
    second: desired(),
    mapRoles,
    mapUsers,
    accounts,
    owned: fc.subarray(ARNS.map((arn) => `arn:aws:iam::111122223333:${arn}`)),
    removed: fc.subarray([...ARNS.slice(1), '111122223333', 'object', 'other object']),
    destroy: fc.boolean(),
  })
  .map(({ second, removed, destroy, ...rest }) => ({
    ...rest,
    second: { ...second, removed: removals(removed, destroy, { second, first: rest.first }) },
  }))
  .map(({ first, second, mapRoles, mapUsers, accounts, owned }) => {
    const data = {
      mapRoles,
      mapUsers,
      other: 'key\n',
      ...(accounts === undefined ? {} : { mapAccounts: accounts }),
    }
    const roles = [...referredRoles(first), ...referredRoles(second)]
    const distinct = new Map([...roles, ...foreign].map((object) => [objectId(object), object]))
    return { first, second, live: [awsAuthOf(data), ledgerOf(owned), ...distinct.values()] }
  })

/** What is removed or given up, of what the second version does not declare; an object of the first version at most. */
function removals(
  names: readonly string[],
  destroy: boolean,
  { first, second }: Pick<History, 'first' | 'second'>,
): Desired['removed'] {
  const declared = new Set([
    ...second.principals.map(({ arn }) => principalKey(arn)),
    ...second.accounts.map(({ account }) => account),
    ...second.objects.map(({ object }) => objectId(object)),
  ])
  const [id] = first.objects.map(({ object }) => objectId(object)).filter((one) => !declared.has(one))
  const where = { file: 'access.yaml', line: 30 }
  return names.flatMap((name): Desired['removed'] => {
    if (name === 'object') return id === undefined ? [] : [{ kind: 'object', id, destroy, where }]
    if (name === 'other object') return [{ kind: 'object', id: 'ClusterRole/gone', destroy, where }]
    if (declared.has(principalKey(name)) || declared.has(principalKey(`arn:aws:iam::111122223333:${name}`)))
      return []
    if (isAccount(name)) return [{ kind: 'account', account: name, destroy, where }]
    return [{ kind: 'principal', arn: `arn:aws:iam::111122223333:${name}`, destroy, where }]
  })
}

function desired(): fc.Arbitrary<Desired> {
  const one = fc.constant(null).map(() => [{ name: 'prod', directory: 'cluster' }])
  return validAccess({ clusters: one }).map(({ text }) => {
    const { access, problems } = parseAccess(text, 'access.yaml')
    if (access === undefined) throw new Error(JSON.stringify(problems))
    const [first] = resolveAccess({ ...access, set: 'default' }, []).desired
    if (first === undefined) throw new Error('a file for one cluster has one desired state')
    return { ...first, guards: lenient(first.guards) }
  })
}

/** Guards that speak of numbers would stop nearly every generated case; they have tests of their own. */
function lenient(guards: Guards): Guards {
  return { ...guards, minAdmins: undefined, requiredAdmins: [], nodeRoles: [], maxRemovalPercent: 100 }
}

function referredRoles({ objects }: Desired): RbacObject[] {
  const declared = new Set(objects.map(({ object }) => objectId(object)))
  return objects.flatMap(({ object }): RbacObject[] => {
    if (!isBinding(object)) return []
    const { kind, name } = object.roleRef
    const { namespace = '' } = object.metadata
    const made: RbacObject =
      kind === 'ClusterRole'
        ? { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name }, rules: [] }
        : role(namespace, name, ['get'])
    return declared.has(objectId(made)) ? [] : [made]
  })
}
