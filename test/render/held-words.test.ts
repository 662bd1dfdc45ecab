import { describe, expect, test } from '@jest/globals'
import type { CatalogueId } from '../../src/danger/rule/rules.ts'
import type { Held, HeldPart, Power } from '../../src/plan/effect/held.ts'
import { powerWords } from '../../src/plan/effect/power-words.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { exactWords, heldWords, howWords, limitedWords } from '../../src/render/held-words.ts'
import { phraseMarkdown } from '../../src/words/phrase.ts'
import { access, effect, rulesOf } from './effect-plans.ts'

test.each<[string, Power, readonly CatalogueId[]]>([
  ['all access', 'all', []],
  ['admin', 'admin', []],
  ['a way to admin', 'way-to-admin', ['escalate']],
  ['write', 'write', []],
  ['write including exec', 'write', ['exec']],
  [
    'write including exec, Secrets and acting as service accounts',
    'write',
    ['workloads', 'service-account-token', 'secrets-write', 'secrets-read', 'exec'],
  ],
  ['read including Secrets', 'read', ['secrets-read']],
  ['read Secrets', 'part', ['secrets-read']],
  ['exec, read Secrets and write Secrets', 'part', ['secrets-write', 'secrets-read', 'exec']],
  ['escalate roles', 'part', ['escalate']],
  ['other permissions', 'other', []],
  ['a login without permissions', 'login', []],
])('%s', (words, power, parts) => {
  expect(powerWords(power, parts)).toBe(words)
})

function part(rule: CatalogueId, ...names: readonly string[]): HeldPart {
  return { rule, level: 'critical', names }
}

test.each<[string, Held]>([
  ['admin', { power: 'admin', parts: [] }],
  [
    'a way to admin, escalate roles, bind roles (only `ops`)',
    { power: 'way-to-admin', parts: [part('escalate'), part('bind', 'ops')] },
  ],
  ['write including Secrets', { power: 'write', parts: [part('secrets-write')] }],
  [
    'read including Secrets, Secrets (only `db`, `mail`)',
    { power: 'read', parts: [part('secrets-read', 'db', 'mail')] },
  ],
])('with what makes it so: %s', (words, held) => {
  expect(heldWords(held) + phraseMarkdown(howWords(held))).toBe(words)
})

test.each<[string, Held]>([
  ['a way to admin', { power: 'way-to-admin', parts: [part('bind', 'ops')] }],
  ['read including Secrets', { power: 'read', parts: [part('secrets-read')] }],
  [
    'read including Secrets (only `db`, `mail`)',
    { power: 'read', parts: [part('secrets-read', 'db', 'mail')] },
  ],
  ['read Secrets (only `db`)', { power: 'part', parts: [part('secrets-read', 'db')] }],
  [
    'read including exec and Secrets (Secrets only `db`)',
    { power: 'read', parts: [part('exec'), part('secrets-read', 'db')] },
  ],
])('with the names that it is limited to: %s', (words, held) => {
  expect(phraseMarkdown(limitedWords(held))).toBe(words)
})

describe('few rules are told as they are', () => {
  const rule = (verbs: string, resources: string, group = '', names?: string): PolicyRule => ({
    verbs: verbs.split(','),
    apiGroups: [group],
    resources: resources.split(','),
    ...(names === undefined ? {} : { resourceNames: names.split(',') }),
  })

  /** What somebody is told who gains these rules in one namespace. */
  function told(...rules: readonly PolicyRule[]): string {
    const [step] = effect({ gained: access(rules, 'shop') }).gains
    if (step === undefined) throw new Error('nothing is gained')
    return phraseMarkdown(exactWords(step.held, step.access) ?? [`(${heldWords(step.held)})`])
  }

  test.each<[string, readonly PolicyRule[]]>([
    ['get `pods/log`', [rule('get', 'pods/log')]],
    ['get, list, watch `pods`, `services`', [rule('list,get,watch', 'services,pods')]],
    ['every verb on `widgets.example.com`', [rule('*', 'widgets', 'example.com')]],
    ['get `configmaps` named `a`, `b`', [rule('get', 'configmaps', '', 'b,a')]],
    [
      'frob `widgets.example.com`; get, list `events`',
      [rule('get,list', 'events'), rule('frob', 'widgets', 'example.com')].toReversed(),
    ],
    // Of what the catalogue has a rule for, the word of the scale says more.
    ['(read Secrets)', [rule('get', 'secrets')]],
    ['(read including Secrets)', [rule('get', 'pods,secrets')]],
    // More than three, and what may be anything.
    ['(read)', [rule('get', 'pods,services,events,endpoints')]],
    ['(read)', [rule('get', '*', 'example.com')]],
    ['(read)', rulesOf('view')],
    ['(write including exec, Secrets and acting as service accounts)', rulesOf('edit')],
  ])('%s', (words, rules) => {
    expect(told(...rules)).toBe(words)
  })

  test('URLs too', () => {
    const urls = access([{ verbs: ['get'], nonResourceURLs: ['/metrics', '/healthz'] }])
    expect(phraseMarkdown(exactWords({ power: 'other', parts: [] }, urls) ?? [])).toBe(
      'get `/healthz`, `/metrics`',
    )
  })

  test('a verb that is no plain word is told as code', () => {
    expect(told(rule('a`b', 'pods'))).toBe('``a`b`` `pods`')
  })
})
