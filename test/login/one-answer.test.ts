import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stillInWords } from '../../src/apply/rollback/still-in.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { rowKind } from '../../src/aws-auth/row-kind.ts'
import { type Permission, permission } from '../../src/explain/held.ts'
import { type IamPrincipal, readPrincipal } from '../../src/explain/principal.ts'
import { stateOf } from '../../src/explain/state.ts'
import { whoCan } from '../../src/explain/who/who-can.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { Dead } from '../../src/login/dead.ts'
import type { Login } from '../../src/login/login.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { isForInstances } from '../../src/login/template.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { bound, clusterState, PRINCIPALS, PROBE, probing, withoutCaller } from './cluster-state.ts'
import '../seed.ts'

const EVERYTHING = { verb: '*', group: '*', resource: '*' }

describe('in any cluster, all say the same of who gets in, as whom', () => {
  test('who-can names exactly the principals that explain lets make the request', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        for (const request of [PROBE, EVERYTHING]) {
          const named = whoCan({ cluster: 'prod', snapshot, request }).principals
          const keys = new Set(named.map(({ arn }) => principalKey(arn)))
          expect([...keys].toSorted()).toEqual(able(snapshot, snapshot, request))
          for (const { arn, dead } of named)
            expect([arn, dead !== undefined]).toEqual([arn, isDead(arn, snapshot, snapshot)])
        }
      }),
    )
  })

  test('guards count as cluster admins exactly those whom explain calls so', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const plan = makePlan(probing({ requiredAdmins: PRINCIPALS }), snapshot)
        const missing = plan.problems
          .filter(({ code }) => code === 'required-admin-missing')
          .map(({ found = '' }) => principalKey(found))
        const counted = new Set(PRINCIPALS.map(principalKey).filter((key) => !missing.includes(key)))
        const after = stateAfter(plan, snapshot)
        expect([...counted].toSorted()).toEqual(
          PRINCIPALS.filter((arn) => certainly(arn, after, snapshot) && !isDead(arn, after, snapshot))
            .map(principalKey)
            .filter((key, index, all) => all.indexOf(key) === index)
            .toSorted(),
        )
      }),
    )
  })

  test('effects name exactly those who can after a plan what they could not before', () => {
    fc.assert(
      fc.property(
        clusterState,
        fc.constantFrom('dev', 'ops', `${PRINCIPALS[0]}`, 'alice'),
        (snapshot, name) => {
          const plan = makePlan(probing({}, bound(name)), snapshot)
          const gaining = (plan.effects?.access ?? [])
            .filter(({ gainedThrough }) =>
              gainedThrough.some((via) => 'role' in via && via.role.endsWith('prober')),
            )
            .flatMap(({ subjects }) =>
              subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [principalKey(name)] : [])),
            )
          const before = answers(snapshot, snapshot, PROBE)
          const after = answers(stateAfter(plan, snapshot), snapshot, PROBE)
          const keys = [...before.keys()]
          expect(gaining).toEqual(
            expect.arrayContaining(keys.filter((key) => before.get(key) === 'no' && after.get(key) !== 'no')),
          )
          // Who could in some logins only, and can in all of them, gains too.
          for (const key of gaining) expect([key, after.get(key)]).not.toEqual([key, before.get(key)])
        },
      ),
    )
  })

  test('the guard of own access says that its identity is out exactly where explain does', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const identity = snapshot.facts?.identity
        if (identity === undefined) return
        const plan = makePlan({ ...probing({}), unmanaged: 'remove' }, snapshot)
        const after = stateAfter(plan, snapshot)
        const session = iam(identity.canonicalArn ?? '')
        const [was, is] = [snapshot, after].map((one) => stateOf(session, one, snapshot))
        const out = plan.problems.some(
          ({ code, message }) => code === 'own-access-lost' && message.includes('could no longer log in'),
        )
        const isAdmin = grantsOf(indexRbac(snapshot), identity).some(
          (grant) =>
            grant.via.kind === 'masters' || grant.rules.some(({ resources }) => resources?.includes('*')),
        )
        expect(was?.mapping.way.kind).not.toBe('none')
        const cutsRows = plan.changes.some(({ kind }) => kind === 'row' || kind === 'account')
        expect(out).toBe(cutsRows && isAdmin && is?.mapping.way.kind === 'none')
      }),
    )
  })

  test('whoever is locked out is sent to nobody whom explain does not let in', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const { awsAuth, facts } = snapshot
        if (awsAuth === undefined) return
        const words = stillInWords({ before: awsAuth, after: awsAuth, alone: true }, facts)
        const named = [...words.matchAll(/arn:aws:iam::[^\s,)]+/g)].map(([arn]) => arn)
        for (const arn of named) {
          const { way, identities, dead } = stateOf(iam(arn), snapshot, snapshot).mapping
          expect(['row', 'random', 'entry']).toContain(way.kind)
          expect(dead).toBeUndefined()
          if (way.kind !== 'entry')
            expect(identities.every(({ groups }) => groups.includes('system:masters'))).toBe(true)
        }
        // One who is the only admin by rows is named.
        const admins = withoutCaller(snapshot, PRINCIPALS).filter((arn) => {
          const { way, identities, dead } = stateOf(iam(arn), snapshot, snapshot).mapping
          const isRow = (way.kind === 'row' || way.kind === 'random') && dead === undefined
          return (
            isRow && identities.every((one) => one.groups.includes('system:masters') && !isForInstances(one))
          )
        })
        if (new Set(admins.map(principalKey)).size === 1)
          expect(named.map(principalKey)).toContain(principalKey(admins[0] ?? ''))
      }),
    )
  })

  test('the states that are looked at have what makes answers differ', () => {
    const states = fc.sample(clusterState, { numRuns: 1000, seed: 11 })
    const share = (has: (snapshot: Snapshot) => boolean): number => states.filter(has).length / states.length
    const rows = ({ awsAuth }: Snapshot): string => Object.values(awsAuth?.data ?? {}).join('')
    const kinds = ({ awsAuth }: Snapshot): string[] => decodeAwsAuth(awsAuth?.data).rows.map(rowKind)
    const entryOver = ({ facts, awsAuth }: Snapshot): boolean =>
      facts?.accessEntries.kind === 'known' &&
      facts.accessEntries.value.some(({ principalArn }) =>
        Object.values(awsAuth?.data ?? {}).some((text) =>
          text.toLowerCase().includes(`"${principalKey(principalArn)}"`),
        ),
      )
    const dead = (one: Snapshot): Login[] => {
      const logins = loginsOf({ awsAuth: decodeAwsAuth(one.awsAuth?.data), facts: one.facts })
      return PRINCIPALS.flatMap((arn) => logins.of(arn) ?? []).filter((login) => login.dead !== undefined)
    }
    const deadBy = (kind: Dead['kind']): number =>
      share((one) => dead(one).some((login) => login.dead?.kind === kind))
    const shares = {
      'an entry over a row': share(entryOver),
      'an account': share(({ awsAuth }) => (awsAuth?.data?.['mapAccounts'] ?? '').includes('"')),
      'a row that never matches': share((one) => rows(one).includes(':role/team/')),
      'a node row': share((one) => kinds(one).includes('node row')),
      'a mixed row': share((one) => kinds(one).includes('mixed')),
      'mode API': share(({ facts }) => facts?.authenticationMode === 'API'),
      'entries that are not known': share(({ facts }) => facts?.accessEntries.kind === 'unknown'),
      'a template': share((one) => rows(one).includes('{{')),
      'a principal that is gone': deadBy('gone'),
      'one that was made anew': deadBy('made-anew'),
      'one with another path': deadBy('other-path'),
      'a row beneath a dead entry': share((one) =>
        dead(one).some(({ sureness }) => sureness === 'unless-dead'),
      ),
      'an admin who is dead': share((one) =>
        dead(one).some(({ principal }) => certainly(principal, one, one)),
      ),
      'IAM that does not answer': share(({ facts }) =>
        [...(facts?.iamPrincipals?.values() ?? [])].some(({ kind }) => kind === 'unknown'),
      ),
      'two rows of one principal': share((one) => hasDoubles(rows(one))),
    }
    console.log(
      Object.entries(shares)
        .map(([what, part]) => `${what}: ${(part * 100).toFixed(0)} %`)
        .join('\n'),
    )
    for (const part of Object.values(shares)) expect(part).toBeGreaterThan(0.05)
  })
})

/** Explain's answer to the request for each principal. */
function answers(snapshot: Snapshot, live: Snapshot, request: typeof PROBE): Map<string, Permission> {
  return new Map(
    PRINCIPALS.map((arn) => [principalKey(arn), permission(stateOf(iam(arn), snapshot, live).held, request)]),
  )
}

/** Those for whom it is yes, for some of their logins at least. */
function able(snapshot: Snapshot, live: Snapshot, request: typeof PROBE): string[] {
  return [...answers(snapshot, live, request)]
    .flatMap(([key, answer]) => (answer === 'no' ? [] : [key]))
    .toSorted()
}

function certainly(arn: string, snapshot: Snapshot, live: Snapshot): boolean {
  return permission(stateOf(iam(arn), snapshot, live).held, EVERYTHING) === 'yes'
}

/** Whom explain says to be deleted, or made anew since its entry. */
function isDead(arn: string, snapshot: Snapshot, live: Snapshot): boolean {
  return stateOf(iam(arn), snapshot, live).mapping.dead !== undefined
}

function iam(arn: string): IamPrincipal {
  const read = readPrincipal(arn, { arns: [], groups: new Set() })
  if (!read.ok || read.principal.kind !== 'iam') throw new Error(`${arn} is no principal`)
  return read.principal
}

function hasDoubles(text: string): boolean {
  const arns = [...text.matchAll(/"(arn:[^"]+)"/g)].map(([, arn = '']) => arn.toLowerCase())
  return new Set(arns).size < arns.length
}
