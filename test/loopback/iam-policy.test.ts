import { describe, expect, test } from '@jest/globals'
import { decisionOf, type PolicyRequest, type PolicyStatement } from './iam-policy.ts'

const request: PolicyRequest = {
  action: 'eks:UpdateAccessEntry',
  resource: 'arn:aws:eks:ap-northeast-1:111122223333:access-entry/prod/role/111122223333/dev/1',
  context: { 'eks:accessentrytype': 'STANDARD', 'aws:tagkeys': ['a', 'b'] },
}

function decided(...statements: readonly Partial<PolicyStatement>[]): string {
  const Statement = statements.map(
    (one): PolicyStatement => ({ Effect: 'Allow', Action: 'eks:*', Resource: '*', ...one }),
  )
  return decisionOf([{ Version: '2012-10-17', Statement }], request)
}

describe('a statement', () => {
  test.each<[string, string, Partial<PolicyStatement>]>([
    ['of this action allows it', 'allowed', { Action: 'eks:UpdateAccessEntry' }],
    ['of this action in other letters allows it', 'allowed', { Action: 'EKS:updateaccessentry' }],
    ['of a pattern allows what matches', 'allowed', { Action: ['iam:*', 'eks:Update*'] }],
    ['of another action allows nothing', 'implicitDeny', { Action: 'eks:DeleteAccessEntry' }],
    ['of the resource allows it', 'allowed', { Resource: 'arn:aws:eks:*:111122223333:access-entry/prod/*' }],
    ['of another cluster allows nothing', 'implicitDeny', { Resource: 'arn:aws:eks:*:*:access-entry/dev/*' }],
  ])('%s', (_, expected, statement) => {
    expect(decided(statement)).toBe(expected)
  })

  test('that denies wins', () => {
    expect(decided({}, { Effect: 'Deny', Action: 'eks:UpdateAccessEntry' })).toBe('explicitDeny')
    expect(decided({}, { Effect: 'Deny', Action: 'eks:DeleteAccessEntry' })).toBe('allowed')
  })
})

describe('a condition', () => {
  const absent = 'aws:ResourceTag/eks-access/set'
  test.each<[string, string, string, string | readonly string[], boolean]>([
    ['of the value', 'StringEquals', 'eks:accessEntryType', 'STANDARD', true],
    ['of one of several values', 'StringEquals', 'eks:accessEntryType', ['EC2', 'STANDARD'], true],
    ['of another value', 'StringEquals', 'eks:accessEntryType', 'EC2', false],
    ['of a key that is absent', 'StringEquals', absent, 'default', false],
    ['of a key that is absent, if it is there', 'StringEqualsIfExists', absent, 'default', true],
    ['of another value than a key that is absent', 'StringNotEquals', absent, 'default', true],
    ['of another value', 'StringNotEquals', 'eks:accessEntryType', ['EC2', 'STANDARD'], false],
    ['of a pattern', 'StringLike', 'eks:accessEntryType', 'ST*D', true],
    ['of anything but a pattern', 'StringNotLike', 'eks:accessEntryType', 'EC2*', true],
    ['that a key is absent', 'Null', absent, 'true', true],
    ['that a key is there', 'Null', 'eks:accessEntryType', 'true', false],
    ['of all values', 'ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b', 'c'], true],
    ['of all values, one of which is another', 'ForAllValues:StringEquals', 'aws:TagKeys', ['a'], false],
    ['of all values of a key that is absent', 'ForAllValues:StringEquals', absent, 'a', true],
    ['of any value', 'ForAnyValue:StringEquals', 'aws:TagKeys', ['b'], true],
    ['of any value of a key that is absent', 'ForAnyValue:StringEquals', absent, 'a', false],
  ])('%s (%s %s %s): %s', (_, operator, key, values, met) => {
    expect(decided({ Condition: { [operator]: { [key]: values } } })).toBe(met ? 'allowed' : 'implicitDeny')
  })

  test('must be met whole', () => {
    const Condition = { StringEquals: { 'eks:accessEntryType': 'STANDARD', [absent]: 'default' } }
    expect(decided({ Condition })).toBe('implicitDeny')
  })
})

test.each<[string, object]>([
  ['an operator', { Condition: { NumericEquals: { 'eks:x': '1' } } }],
  ['a field', { NotAction: 'eks:*' }],
  ['a policy variable', { Condition: { StringEquals: { 'eks:accessEntryType': '\u0024{aws:username}' } } }],
  ['a key of several values without a set operator', { Condition: { StringEquals: { 'aws:TagKeys': 'a' } } }],
])('%s that is not evaluated here is an error', (_, statement) => {
  expect(() => decided(statement)).toThrow(/here|needs/)
})
