import { deadRowClause } from '../login/dead-row/dead-row-words.ts'
import { deadWords } from '../login/dead-words.ts'
import { ownerWords } from '../login/owner/owner-words.ts'
import { kindOf } from '../plan/change/kinds.ts'
import type { Tool } from '../tool/tool.ts'
import { toolWords } from '../tool/words.ts'
import { counted } from '../words/count.ts'
import { phraseText } from '../words/phrase.ts'
import type { Found, LeftOut, Reason } from './left-out.ts'

/** What is left out for one reason. */
export interface LeftOutGroup {
  readonly kind: Reason['kind']
  /** Why, as a sentence without its full stop. */
  readonly why: string
  readonly count: number
  /** One text each, in the order of the clusters: what it is, and what is special about it. */
  readonly items: readonly { readonly cluster: string; readonly text: string }[]
}

/**
 * What is left out, by reason, the one that concerns people most first. Of what is in every cluster and nobody would
 * declare (objects of Kubernetes, bindings of service accounts, roles that nothing declared is bound to) and of the objects
 * of a tool the number is said; everything else has an item of its own.
 */
export function leftOutGroups(leftOut: readonly LeftOut[]): readonly LeftOutGroup[] {
  const kinds = Object.keys(WHY) as Reason['kind'][]
  return kinds.flatMap((kind): LeftOutGroup[] => {
    const all = leftOut.filter(({ reason }) => reason.kind === kind)
    if (all.length === 0) return []
    const clusters = Map.groupBy(all, ({ cluster }) => cluster)
    const items = [...clusters].flatMap(([cluster, same]) => itemsOf(same).map((text) => ({ cluster, text })))
    return [{ kind, why: WHY[kind], count: all.length, items }]
  })
}

const WHY: Readonly<Record<Reason['kind'], string>> = {
  refused: 'cannot be declared as they are',
  changed: 'declared as they are, the plan would change them',
  'without-username': 'the row has no username, and a declared principal has one',
  'differs-from-row':
    'the access entry and the row beneath it differ, and a principal is declared once for both',
  random: 'several rows of the same principal, of which one applies at random',
  'entry-unread': 'what the access entry gives could not be read',
  'other-set': 'another access file manages them',
  tool: 'another tool manages them',
  gone: 'IAM does not have the principal any more, or has another one of its name',
  'dead-row': 'the row gives nobody access',
  unread: 'the authenticator does not read the item as a row or an account',
  beneath: 'an access entry of the same principal counts in place of the row',
  'not-read': 'EKS does not read aws-auth in authentication mode API',
  'not-used': 'the API server shows that the principal gets access by something else',
  unlisted:
    'neither a row nor an access entry gives the access: most likely the principal created the cluster',
  nodes: 'nodes use them to join the cluster',
  aws: 'Amazon EKS or another service of AWS uses them',
  'without-role': 'the binding refers to a role that does not exist',
  'reaches-nobody': 'no declared principal has a group or username of the binding',
  copy: 'copies of other objects, which change with these',
  'service-accounts': 'bindings of service accounts only',
  unbound: 'roles to which no declared binding refers',
  untouchable: 'Kubernetes or Amazon EKS maintains them, or they must not be changed by any tool',
}

function itemsOf(same: readonly LeftOut[]): readonly string[] {
  const [counts, named] = [same.filter(isCounted), same.filter((one) => !isCounted(one))]
  const tools = Map.groupBy(counts, ({ reason }) => (reason.kind === 'tool' ? reason.tool : undefined))
  return [
    ...named.map(itemText),
    ...[...tools].flatMap(([tool, all]) => (tool === undefined ? [countText(all)] : [toolText(tool, all)])),
  ]
}

function isCounted({ what, reason }: LeftOut): boolean {
  if (what.kind !== 'object') return false
  switch (reason.kind) {
    case 'tool':
    case 'service-accounts':
    case 'unbound':
      return true
    case 'untouchable':
      return reason.why.kind !== 'autoupdate-off'
    default:
      return false
  }
}

function countText(all: readonly LeftOut[]): string {
  return counted(all.length, 'object')
}

/** `Helm: 6 objects (shop/web, ops/metrics-server)` */
function toolText(tool: Tool['tool'], all: readonly LeftOut[]): string {
  const names = new Set(all.flatMap(({ reason }) => (reason.kind === 'tool' ? (reason.name ?? []) : [])))
  const of = names.size === 0 ? '' : ` (${[...names].join(', ')})`
  return `${tool === 'controller' ? 'controllers' : tool}: ${counted(all.length, 'object')}${of}`
}

function itemText({ what, reason }: LeftOut): string {
  const detail = detailOf(reason, what)
  return detail === '' ? nameOf(what) : `${nameOf(what)}: ${detail}`
}

function nameOf(what: Found): string {
  switch (what.kind) {
    case 'row':
      return `row ${what.index + 1} of ${what.key}, ${what.arn || 'without an ARN'}`
    case 'item':
      return `item ${what.index + 1} of ${what.key}, ${what.text}`
    case 'account':
      return `account ${what.account}`
    case 'entry':
      return `access entry ${what.arn}`
    case 'unlisted':
      return what.arn
    case 'object':
      return what.id
  }
}

/** What is special about this one; empty where the reason says it all. */
function detailOf(reason: Reason, what: Found): string {
  switch (reason.kind) {
    case 'aws':
      return phraseText(ownerWords(reason.owner))
    case 'tool':
      return phraseText(toolWords(reason))
    case 'other-set':
      return `set ${reason.set}`
    case 'dead-row':
      return what.kind === 'row' ? deadRowClause(reason.reason, what) : ''
    case 'gone':
      return 'arn' in what ? deadWords(reason.dead, what.arn) : ''
    case 'without-role':
      return reason.role
    case 'refused':
      return reason.problem.message
    case 'changed':
      return kindOf(reason.change).counted(reason.change) === 'adopt-and-change'
        ? 'it would get other labels than it has, or other content'
        : 'it would not stay as it is'
    case 'untouchable':
      return reason.why.text
    default:
      return ''
  }
}
