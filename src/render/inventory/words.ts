import type { Beneath, Idle, WayIn } from '../../inventory/inventory.ts'
import type { InventoryLimit } from '../../inventory/limits.ts'
import type { Owner } from '../../inventory/owner.ts'
import type { Powers } from '../../inventory/powers.ts'
import { deadRowClause } from '../../login/dead-row/dead-row-words.ts'
import { deadWords } from '../../login/dead-words.ts'
import { nodeWords, ownerWords } from '../../login/owner/owner-words.ts'
import type { Kept } from '../../plan/effect/effect.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { toolWords } from '../../tool/words.ts'
import { plural } from '../../words/count.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { limitWords } from '../explain/limit-words.ts'
import { policiesWords } from '../explain/policy-words.ts'
import { scopeWords } from '../head/gains.ts'
import { howWords, limitedWords } from '../held-words.ts'

/** More namespaces of one power than these are counted. */
const NAMESPACES = 4

/** `admin in the whole cluster`; `unknown power in batch, perhaps admin; at least read in the whole cluster`. */
export function powersPhrase({ held, unknown, someLogins }: Powers): Phrase {
  const known = join(inOnePlace(held).map(keptPhrase), '; ')
  const words: Phrase =
    unknown === undefined
      ? known.length === 0
        ? ['a login without permissions']
        : known
      : [...unknownPhrase(unknown), ...(known.length === 0 ? [] : ['; at least ', ...known])]
  return someLogins ? [...words, ' (some logins only)'] : words
}

/** The same of a way in; what nodes may do is not said by RBAC alone. */
export function wayPowersPhrase({ powers, isNode }: Pick<WayIn, 'powers' | 'isNode'>): Phrase {
  if (!isNode) return powersPhrase(powers)
  const node = 'what the node authorizer gives nodes'
  return powers.held.length === 0 && powers.unknown === undefined
    ? [node]
    : [`${node}, and `, ...powersPhrase(powers)]
}

/** What is said in the same words is said once, with all of its places; the whole cluster has each of them. */
function inOnePlace(held: readonly Kept[]): readonly Kept[] {
  const alike = Map.groupBy(held, (one) => JSON.stringify([limitedWords(one.held), howWords(one.held)]))
  return [...alike.values()].flatMap((all) => {
    const [first] = all
    const scopes = new Set(all.flatMap((one) => one.scopes))
    return first === undefined ? [] : [{ ...first, scopes: scopes.has('') ? [''] : [...scopes].toSorted() }]
  })
}

/** `write including Secrets in shop, blog`, `a way to admin in the whole cluster, write aws-auth` */
function keptPhrase({ held, scopes }: Kept): Phrase {
  const how = held.power === 'way-to-admin' ? howWords(held) : []
  return [...limitedWords(held), ' ', ...scopeWords(scopes, NAMESPACES), ...how]
}

function unknownPhrase(unknown: NonNullable<Powers['unknown']>): Phrase {
  if (unknown.kind === 'entry-unread') return ['unknown power, perhaps admin']
  const scopes = unknown.policies.flatMap((policy) => policy.scopes)
  const isEverywhere = scopes.some(({ kind }) => kind === 'cluster')
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  const where = isEverywhere ? [''] : [...new Set(namespaces)].toSorted()
  return ['unknown power ', ...scopeWords(where, NAMESPACES), ', perhaps admin']
}

/** `row as alice, group developers` */
export function wayPhrase(way: Pick<WayIn, 'way' | 'identities'>): Phrase {
  const { identities } = way
  const name = WAYS[way.way]
  const [first] = identities
  if (first === undefined) return [name]
  if (identities.length === 1) return [name, ...identityPhrase(first)]
  const each = join(
    identities.map((one) => identityPhrase(one)),
    ', or',
  )
  return ['one of ', `${identities.length} rows, at random:`, ...each]
}

const WAYS: Readonly<Record<WayIn['way'], string>> = {
  row: 'row',
  'access-entry': 'access entry',
  account: 'mapAccounts',
  unlisted: 'neither row nor access entry: most likely it created the cluster;',
}

function identityPhrase({ username, groups, policies = [] }: KubernetesIdentity): Phrase {
  const parts: Phrase[] = [
    username === '' ? [' without a username'] : [' as ', code(username)],
    groups.length === 0 ? [] : [`${plural(groups.length, 'group')} `, ...codes(groups, 8)],
    policies.length === 0 ? [] : [`access ${plural(policies.length, 'policy')} `, ...policiesWords(policies)],
  ]
  return join(parts, ', ')
}

export function beneathPhrase(beneath: Beneath): Phrase {
  return [
    ...wayPhrase(beneath),
    ': ',
    ...powersPhrase(beneath.powers),
    '; owner ',
    ...ownerPhrase(beneath.owner),
  ]
}

/** `set default`, `node role of node group gpu`, `Helm, release shop/shop`, `nobody` */
export function ownerPhrase(owner: Owner): Phrase {
  switch (owner.kind) {
    case 'this-set':
      return ['set ', code(owner.set), ...(owner.declared ? [', after the next apply'] : [])]
    case 'set':
      return ['set ', code(owner.set)]
    case 'other-set':
      return ['another set, ', code(owner.set)]
    case 'kubernetes':
      return ['Kubernetes']
    case 'eks':
      return ['Amazon EKS']
    case 'nobody':
      return ['nobody']
    case 'unknown':
      return ['not known']
    case 'nodes': {
      const words = ownerWords(owner)
      return words.length === 0 ? nodeWords(owner) : words
    }
    case 'service-linked-role':
    case 'cluster-role':
    case 'capability':
    case 'likely-capability':
      return ownerWords(owner)
    case 'made-by':
      return toolWords(owner)
  }
}

/** Why the line gives nobody anything; nothing where it does. */
export function goneWords({ dead, idle, principal }: WayIn): Phrase {
  if (idle !== undefined) return [idleWords(idle, principal)]
  return dead === undefined ? [] : [deadWords(dead, principal)]
}

function idleWords(idle: Idle, principal: string): string {
  switch (idle.kind) {
    case 'dead-row':
      return deadRowClause(idle.reason, {
        key: principal.includes(':user/') ? 'mapUsers' : 'mapRoles',
        arn: principal,
      })
    case 'not-read':
      return 'EKS does not read aws-auth in authentication mode API'
    case 'not-used':
      return 'the authenticator does not use it for any login of this principal'
  }
}

export function inventoryLimitWords(limit: InventoryLimit): Phrase {
  switch (limit.kind) {
    case 'other-sets-unknown':
      return [
        'which rows other sets own is not known, and they are listed as nobody’s: ',
        code(limit.action),
        ' was refused or failed: ',
        code(limit.message),
      ]
    case 'ledger-unreadable':
      return ['which rows set ', code(limit.set), ' owns is not known: its ledger cannot be read']
    case 'other-authorizers':
      return ['the node authorizer and admission control are not counted']
    default:
      return limitWords(limit)
  }
}
