import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import { load } from 'js-yaml'
import { readProject } from '../../scripts/project.ts'

const schema = JSON.parse(readFileSync('access.schema.json', 'utf8'))
const quickstart = readFileSync('examples/quickstart/access.yaml', 'utf8')

describe('access.schema.json, as a checker knows it that is not ours', () => {
  let accepts: ValidateFunction

  beforeAll(() => {
    accepts = new Ajv({ strict: true, strictRequired: false }).compile(schema)
  })

  test('accepts the quickstart', () => {
    expect(accepts(load(quickstart))).toBe(true)
  })

  const one = (cluster: object, principal: object): object => ({
    version: 1,
    clusters: [{ name: 'prod', ...cluster }],
    principals: [principal],
  })
  const alice = { user: 'arn:aws:iam::111122223333:user/alice' }
  const prod = { region: 'ap-northeast-1', mapping: 'access-entries' }
  const edit = { policy: 'AmazonEKSEditPolicy', namespaces: ['shop', 'shop-*'] }

  test('accepts access policies in both forms', () => {
    expect(accepts(one(prod, { ...alice, policies: ['AmazonEKSViewPolicy', edit] }))).toBe(true)
  })

  test.each([
    ['a mapping with a kubeconfig', one({ context: 'prod', mapping: 'aws-auth' }, alice)],
    ['another mapping', one({ ...prod, mapping: 'crd' }, alice)],
    [
      'access policies of an account',
      one(prod, { account: '111122223333', policies: ['AmazonEKSViewPolicy'] }),
    ],
    [
      'the ARN of an access policy',
      one(prod, { ...alice, policies: ['arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'] }),
    ],
    [
      'a star that is not at the end',
      one(prod, { ...alice, policies: [{ ...edit, namespaces: ['*-shop'] }] }),
    ],
  ])('refuses %s', (_, file) => {
    expect(accepts(file)).toBe(false)
  })

  test.each([
    ['an unknown key', (text: string) => text.replace('principals:', 'principles:')],
    ['another version', (text: string) => text.replace('version: 1', 'version: 2')],
    ['a wrong type', (text: string) => text.replace(/groups: \[.*\]/, 'groups: developers')],
  ])('refuses %s', (_, change) => {
    expect(change(quickstart)).not.toBe(quickstart)
    expect(accepts(load(change(quickstart)))).toBe(false)
  })
})

test('both schemas name the address where the tag of this version has them', () => {
  const { repository, version } = readProject()
  const path = repository.slice('https://github.com/'.length)
  for (const file of ['access.schema.json', 'plan.schema.json'])
    expect(JSON.parse(readFileSync(file, 'utf8')).$id).toBe(
      `https://raw.githubusercontent.com/${path}/v${version}/${file}`,
    )
})
