import { expect, test } from '@jest/globals'
import { hide, holdsSecret, withoutCredentials } from '../../src/cluster/kube/redact.ts'

test.each([
  ['an EKS token', 'token k8s-aws-v1.aHR0cHM6Ly9zZWNyZXQ'],
  ['a bearer token', '{"authorization":"Bearer secret-secret-secret"}'],
  ['a presigned URL', 'https://sts/?X-Amz-Security-Token=secret&X-Amz-Signature=secret'],
  ['a header as JSON', '{"x-amz-security-token":"secret","host":"eks"}'],
  ['a header in a canonical request', 'host:eks\nx-amz-security-token:secret\n'],
  ['a header with a space', 'x-amz-security-token: secret'],
  ['a signature', `SignedHeaders=host, Signature=${'0123456789abcdef'.repeat(4)}`],
  ['the password of a proxy', 'cannot connect to http://me:secret@proxy.example.com:3128'],
  ['a service account', 'token eyJhbGciOiJSUzI1NiJ9.c2VjcmV0.c2VjcmV0'],
])('%s is taken out of a message', (_words, text) => {
  const shown = withoutCredentials(text)
  expect(shown).not.toMatch(/secret|aHR0c|c2Vjc|0123456789abcdef/)
  expect(shown).toMatch(/\[(token|credential)\]/)
})

test('what is no credential stays', () => {
  const text = 'secrets "db" is forbidden: User "access-plan:session" cannot list resource "secrets"'
  expect(withoutCredentials(text)).toBe(text)
})

test('what is known to be a secret is taken out by value, the longer one first', () => {
  hide('plain words', 'plain words and more')
  expect(withoutCredentials('it was plain words and more, plain words, plain%20words')).toBe(
    'it was [credential], [credential], [credential]',
  )
})

test('a secret of three characters is left: half of each text would go', () => {
  hide('the', '', undefined)
  expect(withoutCredentials('the end')).toBe('the end')
})

test('data holds each of many secrets that begin alike, and not what only begins like them', () => {
  const tokens = Array.from({ length: 50 }, (_, index) => `k8s-test-v1.which-begin-alike-${index}-end`)
  hide(...tokens)
  expect(tokens.filter((token) => !holdsSecret(`{"name":"${token}"}`))).toEqual([])
  expect(holdsSecret('{"name":"k8s-test-v1.which-begin-alike-50-end"}')).toBe(false)
})

test('data holds a secret only where it is too long to be there by chance', () => {
  hide('a long token of a server', 'admin')
  expect(holdsSecret('{"name":"a long token of a server"}')).toBe(true)
  expect(holdsSecret('{"name":"admin"}')).toBe(false)
})
