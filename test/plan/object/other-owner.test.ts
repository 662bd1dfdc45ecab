import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired, DesiredRemoval } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { atomsOf } from '../../../src/plan/atom/atom.ts'
import { lookOver } from '../../../src/plan/look-over.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { stateAfter } from '../../../src/plan/state-after.ts'
import type { ClusterRole } from '../../../src/rbac/object.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { keptMarks } from '../../../src/tool/kept-marks.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { anyRole, MANAGED_BY, role } from '../../rbac/marks-arbitrary.ts'
import { rounds } from '../../rounds.ts'
import { declared, declaredRole, desiredState } from '../desired.ts'
import { entry, ledgerWith, mappedTo, mixed, TAGGED } from '../entries.ts'
import { planOf, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, NODE_ROW, row } from '../live.ts'

const where = { file: 'access.yaml', line: 12, column: 5 }
const ID = 'ClusterRole/node-viewer'
const CODES: readonly string[] = [
  'object-of-another-tool',
  'entry-of-another-tool',
  'aws-auth-of-another-tool',
]

/** `change ClusterRole/x from Helm shop/shop`, `error object-of-another-tool Helm, release shop/shop`. */
function inShort({ changes, problems }: Plan): string[] {
  return [
    ...changes.flatMap((change) => {
      if (change.kind !== 'object' && change.kind !== 'entry') return []
      const { tool } = change
      const from =
        tool === undefined ? '' : ` of ${tool.tool}${tool.name === undefined ? '' : ` ${tool.name}`}`
      const what = change.kind === 'object' ? change.id : change.arn.replace(/.*:/, '')
      return [`${change.action}${change.adopted ? ' and adopt' : ''} ${what}${from}`]
    }),
    ...problems
      .filter(({ code }) => CODES.includes(code))
      .map(({ severity, code, found }) => `${severity} ${code} ${found}`),
  ]
}

function wanted(verbs: readonly string[] = ['get', 'list']): ClusterRole {
  return { ...clusterRole('node-viewer'), rules: [{ apiGroups: [''], resources: ['pods'], verbs }] }
}

function live(
  metadata: Partial<ClusterRole['metadata']> & { readonly managedFields?: unknown },
): ClusterRole {
  return { ...wanted(), metadata: { name: 'node-viewer', ...metadata } }
}

const HELM = {
  labels: { 'app.kubernetes.io/managed-by': 'Helm', 'helm.sh/chart': 'shop-1.1.0' },
  annotations: { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'shop' },
}
const RENDERED = { labels: HELM.labels }
const FLUX = {
  labels: {
    'kustomize.toolkit.fluxcd.io/name': 'infra',
    'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
  },
}
const TERRAFORM = { managedFields: [{ manager: 'HashiCorp', operation: 'Update' }] }

/** As an earlier version left what it adopted of a Helm release. */
const ADOPTED_BEFORE = {
  labels: { 'app.kubernetes.io/managed-by': 'eks-access', 'eks-access/set': 'default' },
  annotations: { ...HELM.annotations, 'eks-access/id': ID },
}

function removal(parts: Partial<DesiredRemoval> = {}): DesiredRemoval {
  return { kind: 'object', id: ID, destroy: true, where, ...parts } as DesiredRemoval
}

interface Case {
  readonly title: string
  readonly live: ClusterRole
  /** Absent: it is removed. */
  readonly wants?: ClusterRole
  readonly owners?: 'adopt'
  readonly removed?: readonly DesiredRemoval[]
  readonly expected: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'what is of a Helm release is not changed',
    live: live(HELM),
    wants: wanted(['get']),
    expected: ['error object-of-another-tool Helm, release shop/shop'],
  },
  {
    title: 'nor adopted as it is',
    live: live(HELM),
    wants: wanted(),
    expected: ['error object-of-another-tool Helm, release shop/shop'],
  },
  {
    title: 'what Flux has, neither',
    live: live(FLUX),
    wants: wanted(),
    expected: ['error object-of-another-tool Flux, as flux-system/infra'],
  },
  {
    title: 'what Terraform wrote, neither: it leaves nothing but its name',
    live: live(TERRAFORM),
    wants: wanted(),
    expected: ['error object-of-another-tool Terraform'],
  },
  {
    title: 'a word allows it, and the change names the release',
    live: live(HELM),
    wants: wanted(['get']),
    owners: 'adopt',
    expected: [`change and adopt ${ID} of Helm shop/shop`],
  },
  {
    title: 'the word says nothing of what nobody has',
    live: live({}),
    wants: wanted(),
    owners: 'adopt',
    expected: [`change and adopt ${ID}`],
  },
  {
    title: 'what was only rendered is adopted, with a warning',
    live: live(RENDERED),
    wants: wanted(),
    expected: [`change and adopt ${ID}`, 'warning object-of-another-tool Helm'],
  },
  {
    title: 'and without one where the file says that it is meant',
    live: live(RENDERED),
    wants: wanted(),
    owners: 'adopt',
    expected: [`change and adopt ${ID}`],
  },
  {
    title: 'what an earlier version adopted is changed, with a warning',
    live: live(ADOPTED_BEFORE),
    wants: wanted(['get']),
    expected: [`change ${ID} of Helm shop/shop`, 'warning object-of-another-tool Helm, release shop/shop'],
  },
  {
    title: 'without a change nothing is said of it',
    live: live(ADOPTED_BEFORE),
    wants: wanted(),
    expected: [],
  },
  {
    title: 'what it adopted and the file no longer has is removed, with a warning',
    live: live(ADOPTED_BEFORE),
    expected: [`remove ${ID} of Helm shop/shop`, 'warning object-of-another-tool Helm, release shop/shop'],
  },
  {
    title: 'what `removed` names is not removed',
    live: live(HELM),
    removed: [removal()],
    expected: ['error object-of-another-tool Helm, release shop/shop'],
  },
  {
    title: 'but with the word it is',
    live: live(HELM),
    removed: [removal({ owners: 'adopt' })],
    expected: [`remove ${ID} of Helm shop/shop`],
  },
  {
    title: 'what is let go of stays with its tool',
    live: live(ADOPTED_BEFORE),
    removed: [removal({ destroy: false })],
    expected: [`change ${ID}`],
  },
]

test.each(cases)('$title', ({ live: object, wants, owners, removed = [], expected }) => {
  const objects: Desired['objects'] =
    wants === undefined ? [] : [{ ...declared(wants), ...(owners === undefined ? {} : { owners }) }]
  const plan = planOf({ desired: { objects, removed }, guards: { allowEmpty: true }, live: [object] })
  expect(inShort(plan)).toEqual(expected)
})

test('validate --live says the error that a plan says', () => {
  const desired = desiredState({ objects: [declared(wanted())] })
  const codes = lookOver(desired, snapshotOf([live(HELM)], 'default')).map(({ code }) => code)
  expect(codes).toContain('object-of-another-tool')
})

test('the message names the tool, what it will do, and the word', () => {
  const plan = planOf({ desired: { objects: [declared(wanted())] }, live: [live(HELM)] })
  const problem = plan.problems.find(({ code }) => code === 'object-of-another-tool')
  expect(problem?.message).toBe(
    `${ID} in prod belongs to Helm, release shop/shop. If eks-access changes it, Helm undoes it with the next upgrade of the release.`,
  )
  expect(problem?.fix).toContain('owners: adopt')
})

test('a merge that takes it from another release than was shown is not what was reviewed', () => {
  const owner = (release: string) => {
    const annotations = { ...HELM.annotations, 'meta.helm.sh/release-name': release }
    const objects = [{ ...declared(wanted()), owners: 'adopt' as const }]
    const plan = planOf({ desired: { objects }, live: [live({ ...HELM, annotations })] })
    return atomsOf(plan.changes).filter(({ fact }) => fact === 'owner')
  }
  expect(owner('shop')).toEqual([
    {
      subject: ID,
      fact: 'owner',
      before: 'Helm, release shop/shop',
      after: 'Helm, release shop/shop, and eks-access',
    },
  ])
  expect(owner('cart')).not.toEqual(owner('shop'))
})

test('what is ours already is not taken from anybody again', () => {
  const objects = [{ ...declared(wanted(['get'])), owners: 'adopt' as const }]
  const both = markOwned(live(HELM), 'default')
  const { changes } = planOf({ desired: { objects }, live: [both] })
  expect(changes).toMatchObject([{ tool: { tool: 'Helm' } }])
  expect(atomsOf(changes).filter(({ fact }) => fact === 'owner')).toEqual([])
})

test('whatever marks are live and declared, with the word or without: after the plan the next one is empty', () => {
  fc.assert(
    fc.property(
      fc.option(anyRole, { nil: undefined }),
      anyRole,
      fc.boolean(),
      (there, { metadata }, isSaid) => {
        const { labels, annotations } = metadata
        const object = declared(role({ ...(labels && { labels }), ...(annotations && { annotations }) }))
        const desired = desiredState({
          objects: [{ ...object, ...(isSaid && { owners: 'adopt' as const }) }],
        })
        const live = snapshotOf(there === undefined ? [] : [there], 'default')
        const plan = makePlan(desired, live)
        const left = stateAfter(plan, live)
        const next = makePlan(desired, left)
        expect(next.changes).toEqual([])
        // What is refused is so until somebody writes the word, and what was done is not refused later.
        const errors = ({ problems }: Plan) =>
          problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
        expect(errors(next)).toEqual(errors(plan))
        const [after] = left.clusterRoles
        const kept = there === undefined ? undefined : keptMarks(there)
        expect(after?.metadata.labels?.[MANAGED_BY]).toBe(
          there === undefined ? 'eks-access' : there.metadata.labels?.[MANAGED_BY],
        )
        expect(after?.metadata.labels ?? {}).toMatchObject(kept?.labels ?? {})
        expect(after?.metadata.annotations ?? {}).toMatchObject(kept?.annotations ?? {})
      },
    ),
    { numRuns: rounds(300) },
  )
})

describe('an access entry', () => {
  const STACK = { 'aws:cloudformation:stack-name': 'platform' }
  const OURS = { ...TAGGED.tags, ...STACK }
  const principal = (groups: readonly string[], owners?: 'adopt') => ({
    ...declaredRole('dev', groups),
    ...(owners === undefined ? {} : { owners }),
  })
  const stack = 'the CloudFormation stack platform'

  test.each<[string, Partial<Desired>, Record<string, string>, boolean, readonly string[]]>([
    [
      'of a stack is not changed',
      { principals: [principal(['devs'])] },
      STACK,
      false,
      [`error entry-of-another-tool ${stack}`],
    ],
    [
      'nor adopted as it is',
      { principals: [principal([])] },
      STACK,
      false,
      [`error entry-of-another-tool ${stack}`],
    ],
    [
      'a word allows it',
      { principals: [principal(['devs'], 'adopt')] },
      STACK,
      false,
      ['change and adopt role/dev of CloudFormation platform'],
    ],
    [
      'that nobody is known to have made needs none',
      { principals: [principal(['devs'])] },
      {},
      false,
      ['change and adopt role/dev'],
    ],
    [
      'that the set owns is changed, with a warning',
      { principals: [principal(['devs'])] },
      OURS,
      true,
      ['change role/dev of CloudFormation platform', `warning entry-of-another-tool ${stack}`],
    ],
    [
      'that the set owns and that is as declared is not spoken of',
      { principals: [principal([])] },
      OURS,
      true,
      [],
    ],
    [
      'that the set owns and the file no longer has is removed, with a warning',
      {},
      OURS,
      true,
      ['remove role/dev of CloudFormation platform', `warning entry-of-another-tool ${stack}`],
    ],
    [
      'that `removed` names is not removed',
      { removed: [{ kind: 'principal', arn: `${ROLE}dev`, destroy: true, where }] },
      STACK,
      false,
      [`error entry-of-another-tool ${stack}`],
    ],
    [
      'but with the word it is',
      { removed: [{ kind: 'principal', arn: `${ROLE}dev`, destroy: true, owners: 'adopt', where }] },
      STACK,
      false,
      ['remove role/dev of CloudFormation platform'],
    ],
  ])('%s', (_, parts, tags, isOurs, expected) => {
    const facts: ClusterFacts = { ...mixed([entry('dev', { tags })]), authenticationMode: 'API' }
    const plan = planOf({
      desired: { cluster: mappedTo('access-entries'), ...parts },
      guards: { allowEmpty: true },
      live: isOurs ? [ledgerWith([`${ROLE}dev`])] : [],
      facts,
    })
    expect(inShort(plan)).toEqual(expected)
  })

  test('that the file no longer has is left to the tool under `removed`, in which nothing names it yet', () => {
    const plan = planOf({
      desired: { cluster: mappedTo('access-entries') },
      live: [awsAuthOf({ mapRoles: NODE_ROW }), ledgerWith([`${ROLE}dev`])],
      facts: mixed([entry('dev', { tags: OURS })]),
    })
    const problem = plan.problems.find(({ code }) => code === 'entry-of-another-tool')
    expect(problem?.fix).toBe(
      'Remove it from what CloudFormation makes, or leave it to CloudFormation: name its principal under `removed` with `destroy: false`.',
    )
  })
})

describe('aws-auth', () => {
  const metadata = (parts: object) => ({
    ...awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['devs']) }),
    metadata: { name: 'aws-auth', namespace: 'kube-system', ...parts },
  })
  const ARGO = metadata({
    annotations: { 'argocd.argoproj.io/tracking-id': 'base:/ConfigMap:kube-system/aws-auth' },
  })
  const of = (live: Writable, groups: readonly string[]) =>
    inShort(
      planOf({
        desired: { principals: groups.length === 0 ? [] : [declaredRole('dev', groups)] },
        guards: { allowEmpty: true },
        live: [live],
      }),
    )

  test('of Argo CD that the plan writes is a warning, once', () => {
    expect(of(ARGO, ['ops'])).toEqual(['warning aws-auth-of-another-tool Argo CD, application base'])
  })

  test('is a notice where the file only has rows in it, as in validate --live', () => {
    expect(of(ARGO, ['devs'])).toEqual(['notice aws-auth-of-another-tool Argo CD, application base'])
    const desired = desiredState({ principals: [declaredRole('dev', ['ops'])] })
    const found = lookOver(desired, snapshotOf([ARGO], 'default')).filter(({ code }) => CODES.includes(code))
    expect(found).toMatchObject([{ severity: 'notice', brought: 'before' }])
  })

  test('is not spoken of where the file has nothing to do with it', () => {
    expect(of(ARGO, [])).toEqual([])
  })

  test('that Kustomize built is told as what it is', () => {
    const built = metadata({ labels: { 'app.kubernetes.io/managed-by': 'kustomize-v5.2.1' } })
    const plan = planOf({ desired: { principals: [declaredRole('dev', ['ops'])] }, live: [built] })
    const problem = plan.problems.find(({ code }) => code === 'aws-auth-of-another-tool')
    expect(problem?.message).toBe(
      'aws-auth in prod was made with Kustomize. This plan writes it, and whatever still applies that removes the rows that it does not have.',
    )
  })

  test('into which eksctl only adds rows is nobody’s', () => {
    expect(of(metadata({ managedFields: [{ manager: 'eksctl', operation: 'Update' }] }), ['ops'])).toEqual([])
  })
})
