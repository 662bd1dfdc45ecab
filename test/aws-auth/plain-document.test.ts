import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseFirstDocument } from '../../src/aws-auth/go-yaml/parser.ts'
import { plainDocument } from '../../src/aws-auth/plain-document.ts'
import { rounds } from '../rounds.ts'
import { nearlyPlain } from '../yaml/arbitrary.ts'
import { oddData } from './arbitrary.ts'
import { FIXTURES } from './fixtures.ts'

/** The port of go-yaml gives the same document, or there is none of plain YAML. True where there is one. */
function agree(text: string): boolean {
  const document = plainDocument(text)
  if (document === undefined) return false
  expect(parseFirstDocument(text)).toStrictEqual(document)
  return true
}

test.each(FIXTURES)('$name is read as go-yaml reads it, or left to the port', ({ text }) => {
  agree(text)
})

const TEXTS = FIXTURES.map(({ text }) => text).filter(({ length }) => length < 3_000)

test.each([
  ['a list of rows, right or damaged', oddData.map((data) => Object.values(data).join('')), 0.08],
  ['any text', nearlyPlain(TEXTS), 0.06],
])('so is %s', (_, texts, share) => {
  let all = 0
  let read = 0
  fc.assert(
    fc.property(texts, (text) => {
      all++
      if (agree(text)) read++
    }),
    { numRuns: rounds(5_000) },
  )
  // A reader that leaves everything to the port would agree with it too.
  expect(read / all).toBeGreaterThan(share)
})

describe('what tools write is read without the port', () => {
  const role = 'arn:aws:iam::111122223333:role/dev'
  test.each([
    [
      'EKS and eksctl, lists at the column of their key',
      `- groups:\n  - system:bootstrappers\n  - system:nodes\n  rolearn: ${role}\n  username: system:node:{{EC2PrivateDNSName}}\n`,
    ],
    [
      "Terraform's yamlencode",
      `- "groups":\n  - "a"\n  "rolearn": "${role}"\n  "username": "{{SessionName}}"\n`,
    ],
    ["Terraform's jsonencode", `[{"groups":["a","b"],"rolearn":"${role}","username":"dev"}]`],
    [
      'people',
      `# team\n- rolearn: ${role} # dev\n  username: dev\n  groups: [a, 'b']\n\n- rolearn: x\n  groups: []\n`,
    ],
    ['kubectl edit', `- rolearn: ${role}\n  username: dev\n  groups:\n    - a\n- userarn: ''\n  username:\n`],
    ['accounts', '- "111122223333"\n- "444455556666"\n'],
  ])('%s', (_, text) => {
    expect(agree(text)).toBe(true)
  })
})

test.each([
  ['a marker, behind which a second document may stand', '---\n- rolearn: a\n'],
  ['a second document', '- rolearn: a\n---\n- rolearn: b\n'],
  ['an anchor', '- &a\n  rolearn: a\n'],
  ['a tag', '- rolearn: !!str a\n'],
  ['a block scalar', '- rolearn: |\n    a\n'],
  ['nothing but comments', '# a\n'],
])('%s is left to the port', (_, text) => {
  expect(plainDocument(text)).toBeUndefined()
})
