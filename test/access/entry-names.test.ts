import { expect, test } from '@jest/globals'
import { isEntryGroup, isEntryUsername, lacksColon, reservedPrefix } from '../../src/access/entry-names.ts'

test.each<[string, boolean]>([
  ['devs', true],
  ['eks:devs', true],
  ['team system:x', true],
  ['system:masters', false],
  ['system:', false],
  ['team-{{AccountID}}', false],
  ['team:{{SessionName}}', false],
])('whether an access entry can have the group %j: %j', (group, can) => {
  expect(isEntryGroup(group)).toBe(can)
})

test.each<[string, boolean]>([
  ['dev', true],
  ['systems:dev', true],
  ['arn:aws:iam::111122223333:user/dev', true],
  ['arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}', true],
  ['dev:{{SessionName}}', true],
  ['dev:x-{{SessionNameRaw}}', true],
  ['dev:{{SessionName}}{{SessionNameRaw}}', true],
  [':{{SessionName}}', true],
  ['', false],
  ['{{SessionName}}', false],
  ['dev-{{SessionName}}', false],
  ['{{SessionName}}:{{SessionName}}', false],
  ['{{SessionNameRaw}}:{{SessionName}}', false],
  ['{{SessionName}}:dev', false],
  ['dev:{{AccountID}}', false],
  ['dev:{{ SessionName }}', false],
  ['dev:{{{{SessionName}}SessionName}}', false],
])('whether an access entry can have the username %j: %j', (username, can) => {
  expect(isEntryUsername(username)).toBe(can)
})

test.each(['system:', 'eks:', 'aws:', 'amazon:', 'iam:'])('%s is kept for EKS and AWS', (prefix) => {
  expect(reservedPrefix(`${prefix}dev`)).toBe(prefix)
  expect(isEntryUsername(`${prefix}dev`)).toBe(false)
  expect(reservedPrefix(`x${prefix}dev`)).toBeUndefined()
})

test.each<[string, boolean]>([
  ['dev', false],
  ['dev:{{SessionName}}', false],
  ['dev:{{SessionName}}-{{SessionName}}', false],
  ['dev{{SessionName}}', true],
  ['{{SessionNameRaw}}', true],
  ['{{SessionName}}:{{SessionName}}', true],
  // Not the session name, so that the place of the colon does not matter.
  ['{{AccountID}}', false],
])('whether %j has no colon before the session name: %j', (username, lacks) => {
  expect(lacksColon(username)).toBe(lacks)
})
