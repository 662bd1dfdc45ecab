import { expect, test } from '@jest/globals'
import { plansText } from '../../src/render/screen/plans.ts'
import { THREE_CLUSTERS } from './effect-plans.ts'
import { PLAIN } from './plans.ts'

test('YAML of clusters that differ is shown where somebody asks for it, and once', () => {
  const yaml = '@@ RoleBinding/shop/deployers @@'
  const times = (text: string): number => text.split(yaml).length - 1
  expect(times(plansText(THREE_CLUSTERS, PLAIN))).toBe(0)
  expect(times(plansText(THREE_CLUSTERS, { ...PLAIN, details: {} }))).toBe(0)
  expect(times(plansText(THREE_CLUSTERS, { ...PLAIN, details: { yaml: true } }))).toBe(1)
})
