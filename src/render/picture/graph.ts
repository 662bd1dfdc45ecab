import type { Effect } from '../../plan/effect/effect.ts'
import type { Plan } from '../../plan/plan.ts'
import { matchedName } from '../../rbac/access-subject.ts'
import type { GrantSubject } from '../../rbac/grant.ts'
import { aggregatedInto } from '../change/aggregated.ts'
import {
  type BindingPath,
  type ChangeIndex,
  indexChanges,
  loginMark,
  type Mark,
  objectMark,
  principalsMark,
  roleMark,
  subjectMark,
} from './marks.ts'

export interface PictureNode {
  readonly key: string
  readonly mark: Mark
  readonly content:
    | { readonly kind: 'principals'; readonly principals: readonly string[] }
    | { readonly kind: 'subject'; readonly noun: string; readonly name: string }
    /** One, or several RoleBindings of the same subject to the same role. */
    | { readonly kind: 'bindings'; readonly ids: readonly string[] }
    | { readonly kind: 'role'; readonly id: string }
    | { readonly kind: 'everything' }
}

export interface PictureEdge {
  readonly from: string
  readonly to: string
  readonly mark: Mark
}

export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  /** How many ways did not fit. */
  readonly left: number
}

/** The ways of the effects, those of the first effects first, as long as there is room for their nodes. */
export function pictureOf(plan: Plan, limit: number): Picture {
  const index = indexChanges(plan)
  const nodes = new Map<string, PictureNode>()
  const edges = new Map<string, PictureEdge>()
  let left = 0
  for (const way of (plan.effects?.access ?? []).flatMap((effect) => waysOf(effect, index))) {
    const fresh = way.nodes.filter(({ key }) => !nodes.has(key))
    if (nodes.size + fresh.length > limit || edges.size + way.edges.length > limit * 2) {
      left += 1
      continue
    }
    for (const node of fresh) nodes.set(node.key, node)
    for (const edge of way.edges) edges.set(keyOf(edge.from, edge.to), edge)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], left }
}

interface Way {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

/**
 * One for each subject of a binding and role; the bindings between them are one node where the plan does the same to
 * all. Principals stand before the subject by which they come; whoever is named as what it is, is the subject.
 */
function waysOf({ subjects, gainedThrough, lostThrough }: Effect, index: ChangeIndex): Way[] {
  const paths = [...lostThrough, ...gainedThrough]
  const principals = subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : []))
  const who = principals.length === 0 ? undefined : principalsNode(principals, index)
  const masters =
    who !== undefined && paths.some(({ kind }) => kind === 'masters') ? [mastersWay(who, index)] : []
  const bound = paths.filter((path) => path.kind === 'binding')
  const alike = Map.groupBy(bound, (path) =>
    keyOf(
      matchedName(path.subject),
      path.subject.kind,
      path.role,
      ...bindingMarks(path, index),
      kindOf(path),
    ),
  )
  return [...masters, ...[...alike.values()].flatMap((same) => boundWay(who, same, index))]
}

interface PrincipalsNode extends PictureNode {
  readonly content: Extract<PictureNode['content'], { readonly kind: 'principals' }>
}

function principalsNode(principals: readonly string[], index: ChangeIndex): PrincipalsNode {
  return {
    key: keyOf('principals', ...principals),
    mark: principalsMark(index, principals),
    content: { kind: 'principals', principals },
  }
}

function mastersWay(who: PrincipalsNode, index: ChangeIndex): Way {
  const subject = subjectNode({ kind: 'Group', name: 'system:masters' })
  const all: PictureNode = { key: 'everything', mark: 'same', content: { kind: 'everything' } }
  const login = loginMark(index, who.content.principals, 'system:masters')
  return {
    nodes: [who, subject, all],
    edges: [
      { from: who.key, to: subject.key, mark: login },
      { from: subject.key, to: all.key, mark: 'same' },
    ],
  }
}

function boundWay(who: PrincipalsNode | undefined, same: readonly BindingPath[], index: ChangeIndex): Way[] {
  const [first] = same
  if (first === undefined) return []
  const ids = [...new Set(same.map(({ binding }) => binding))].toSorted()
  const [mark, fromSubject, toRole] = bindingMarks(first, index)
  const subject = subjectNode(first.subject)
  const bindings: PictureNode = { key: keyOf('bindings', ...ids), mark, content: { kind: 'bindings', ids } }
  const role = roleNode(first.role, index)
  const parts = aggregatedInto(first.role, index).map((id) => roleNode(id, index))
  const login =
    who === undefined
      ? []
      : [
          {
            from: who.key,
            to: subject.key,
            mark: loginMark(index, who.content.principals, first.subject.name),
          },
        ]
  return [
    {
      nodes: [...(who === undefined ? [] : [who]), subject, bindings, role, ...parts],
      edges: [
        ...login,
        { from: subject.key, to: bindings.key, mark: fromSubject },
        { from: bindings.key, to: role.key, mark: toRole },
        ...parts.map((part) => ({ from: role.key, to: part.key, mark: part.mark })),
      ],
    },
  ]
}

/** Only RoleBindings are many; one in the whole cluster stands for itself. */
function kindOf({ binding }: BindingPath): string {
  return binding.startsWith('RoleBinding/') ? 'RoleBinding' : binding
}

function bindingMarks(
  path: BindingPath,
  index: ChangeIndex,
): readonly [own: Mark, subject: Mark, role: Mark] {
  return [objectMark(index, path.binding), subjectMark(index, path), roleMark(index, path)]
}

function subjectNode(subject: GrantSubject): PictureNode {
  const { kind } = subject
  const noun = kind === 'Group' ? 'group' : kind === 'User' ? 'user' : 'service account'
  const name = kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name
  return { key: keyOf('subject', kind, name), mark: 'same', content: { kind: 'subject', noun, name } }
}

function roleNode(id: string, index: ChangeIndex): PictureNode {
  return { key: keyOf('role', id), mark: objectMark(index, id), content: { kind: 'role', id } }
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
