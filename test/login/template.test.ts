import { describe, expect, test } from '@jest/globals'
import type { Identity } from '../../src/live/facts.ts'
import { filled, fits, type TemplateFacts } from '../../src/login/template.ts'
import { ROLE } from '../plan/guard/cluster.ts'

const CI: Identity = {
  username: 'ci:a@b',
  groups: ['robots', 'system:authenticated'],
  canonicalArn: `${ROLE}ci`,
  sessionName: 'a@b',
}
const ALICE: Identity = {
  username: 'alice',
  groups: ['dev'],
  canonicalArn: 'arn:aws:iam::111122223333:user/staff/alice',
}

function asked({ canonicalArn = '', sessionName }: Identity): TemplateFacts {
  return { arn: canonicalArn, sessionName }
}

describe('a template is filled in as the authenticator does it', () => {
  test.each([
    ['ci:{{SessionName}}', CI, 'ci:a-b'],
    ['ci:{{SessionNameRaw}}', CI, 'ci:a@b'],
    ['{{AccountID}}:{{SessionName}}:{{AccountID}}', CI, '111122223333:a-b:111122223333'],
    ['{{Session}}', CI, '{{Session}}'],
    ['k:{{AccessKeyID}}', CI, 'k:{{AccessKeyID}}'],
    ['u{{SessionName}}', ALICE, 'u'],
    ['$&{{SessionName}}', { ...CI, sessionName: '$&' }, '$&$&'],
    ['ci:{{SessionName}}', { username: 'x', groups: [], canonicalArn: `${ROLE}ci` }, 'ci:{{SessionName}}'],
  ] as const)('%s', (template, identity, expected) => {
    expect(filled(template, asked(identity))).toBe(expected)
  })

  test.each([
    ['ci:{{SessionName}}', 'ci:a-b', true],
    ['k:{{AccessKeyID}}', 'k:AKIA1', true],
    ['k:{{AccessKeyID}}', 'other', false],
    ['ci:{{SessionName}}', 'ci:a@b', false],
    ['ci:{{SessionNameRaw}}', 'ci:a-b', false],
  ] as const)('%s for %s: %s', (template, actual, expected) => {
    expect(fits(template, actual, asked(CI))).toBe(expected)
  })
})
