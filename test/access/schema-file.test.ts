import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { jsonSchemaText } from '../../src/access/form/json-schema.ts'

test('access.schema.json is what the schema gives (npm run generate writes it)', () => {
  const file = new URL('../../access.schema.json', import.meta.url)

  expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText())
})

test('every key has a description for editors', () => {
  const undescribed: string[] = []
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties, ...rest } = schema as { properties?: Record<string, { description?: string }> }
    const isRule = /\/(then|if)\b/.test(path)
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (!isRule && value.description === undefined) undescribed.push(`${path}/${key}`)
      visit(value, `${path}/${key}`)
    }
    for (const [key, value] of Object.entries(rest)) visit(value, `${path}/${key}`)
  }
  visit(JSON.parse(jsonSchemaText()), '')

  expect(undescribed).toEqual([])
})
