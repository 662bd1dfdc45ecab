import { expect, test } from '@jest/globals'
import { dangersPage } from '../../scripts/danger-table.ts'
import { DANGER_IDS } from '../../src/danger/rule/catalogue.ts'

test('every danger has one row in the page, with as many cells as the heading', () => {
  const rows = dangersPage()
    .split('\n')
    .filter((line) => line.startsWith('| <a id='))
  expect(rows.map((row) => /^\| <a id="([a-z-]+)"><\/a>`\1` \|/.exec(row)?.[1]).toSorted()).toEqual(
    [...DANGER_IDS].toSorted(),
  )
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8)
})
