import { describe, expect, test } from '@jest/globals'
import { isIssuerOf, issuerOf } from '../../../src/review/signature/issuer.ts'

describe('the issuer of a GitHub', () => {
  test.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://github.com/', 'https://token.actions.githubusercontent.com'],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://github.example.com', 'https://github.example.com/_services/token'],
    ['https://github.example.com:8443/', 'https://github.example.com:8443/_services/token'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/_services/token'],
    // None of these is github.com or a tenant of ghe.com.
    ['https://www.github.com', 'https://www.github.com/_services/token'],
    ['http://github.com', 'http://github.com/_services/token'],
    ['https://github.com.example.com', 'https://github.com.example.com/_services/token'],
    ['https://github.com@example.com', 'https://example.com/_services/token'],
    ['https://ghe.com', 'https://ghe.com/_services/token'],
    ['https://octoghe.com', 'https://octoghe.com/_services/token'],
    ['https://a.octo.ghe.com', 'https://a.octo.ghe.com/_services/token'],
    ['https://octo.ghe.com.example.com', 'https://octo.ghe.com.example.com/_services/token'],
  ])('at %s is %s', (serverUrl, issuer) => {
    expect(issuerOf(serverUrl)).toBe(issuer)
    expect(isIssuerOf(issuer, serverUrl)).toBe(true)
  })

  test('on github.com may have the name of an enterprise behind it', () => {
    expect(isIssuerOf('https://token.actions.githubusercontent.com/octo-inc', 'https://github.com')).toBe(
      true,
    )
  })

  test.each([
    ['https://token.actions.githubusercontent.com/', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a/b', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/..', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a?b', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a#b', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a%2Fb', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a\n', 'https://github.com'],
    ['https://token.actions.githubusercontent.com.example.com', 'https://github.com'],
    ['https://token.actions.githubusercontent.com@example.com', 'https://github.com'],
    ['https://token-actions.githubusercontent.com/octo-inc', 'https://github.com'],
    ['http://token.actions.githubusercontent.com', 'https://github.com'],
    ['https://TOKEN.actions.githubusercontent.com', 'https://github.com'],
    ['https://token.actions.octo.ghe.com', 'https://github.com'],
    ['https://token.actions.githubusercontent.com', 'https://octo.ghe.com'],
    ['https://token.actions.other.ghe.com', 'https://octo.ghe.com'],
    ['https://token.actions.octo.ghe.com/octo-inc', 'https://octo.ghe.com'],
    ['https://token.actions.githubusercontent.com', 'https://github.example.com'],
    ['https://github.example.com/_services/token/octo-inc', 'https://github.example.com'],
    ['https://github.example.com/_services/tokens', 'https://github.example.com'],
    ['', 'https://github.com'],
  ])('is not %j at %s', (issuer, serverUrl) => {
    expect(isIssuerOf(issuer, serverUrl)).toBe(false)
  })
})
