import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { declaredRows } from '../../src/login/mapping/aws-auth/spell.ts'
import { validAccess } from './arbitrary.ts'

function desiredOf(text: string): ReturnType<typeof resolveAccess>['desired'] {
  const { access, problems } = parseAccess(text, 'access.yaml')
  if (access === undefined) throw new Error(JSON.stringify(problems, null, 2))
  return resolveAccess(access, []).desired
}

test('a valid file has no error, whatever its style', () => {
  fc.assert(
    fc.property(validAccess(), ({ text }) => {
      const { access, problems } = parseAccess(text, 'access.yaml')
      const resolved = access && resolveAccess(access, []).problems
      expect([...problems, ...(resolved ?? [])].filter(({ severity }) => severity === 'error')).toEqual([])
      expect(access).toBeDefined()
    }),
  )
})

test('the same content in another style means the same for every cluster', () => {
  fc.assert(
    fc.property(validAccess(), ({ content, text }) => {
      const withoutPlaces = (text: string): string =>
        JSON.stringify(desiredOf(text), (key, value) =>
          key === 'where' || key === 'places' ? undefined : value,
        )
      expect(withoutPlaces(text)).toBe(withoutPlaces(JSON.stringify(content)))
    }),
  )
})

test('every cluster has each principal of its own once, a role without its path in its row', () => {
  fc.assert(
    fc.property(validAccess(), ({ content, text }) => {
      const desired = desiredOf(text)
      expect(desired.map(({ cluster }) => cluster.name)).toEqual(content.clusters.map(({ name }) => name))
      for (const one of desired) {
        const [rows, accounts] = [declaredRows(one), one.accounts]
        const arns = rows.map(({ arn }) => arn.toLowerCase())
        expect(new Set(arns).size).toBe(arns.length)
        expect(new Set(accounts.map(({ account }) => account)).size).toBe(accounts.length)
        expect(rows.length + accounts.length).toBeLessThanOrEqual(content.principals?.length ?? 0)
        for (const { key, arn } of rows) expect(arn).toMatch(key === 'mapRoles' ? /:role\/[^/]+$/ : /:user\//)
      }
    }),
  )
})
