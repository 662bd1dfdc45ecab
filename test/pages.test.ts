import { expect, test } from '@jest/globals'
import { readProject } from '../scripts/project.ts'
import { actionPages, problemPage, RELEASE_FILES, RELEASE_PAGES } from '../src/pages.ts'
import { REPOSITORY } from '../src/version.ts'

const { repository: own, version } = readProject()
const ownName = own.slice('https://github.com/'.length)
const enterprise = 'https://github.example.com'

test('a release has its pages and its files at its tag', () => {
  expect(RELEASE_PAGES).toBe(`${own}/blob/v${version}`)
  expect(RELEASE_FILES).toBe(`https://raw.githubusercontent.com/${ownName}/v${version}`)
  expect(problemPage(RELEASE_PAGES, 'wrong-type')).toBe(
    `${own}/blob/v${version}/docs/access-yaml-errors.md#wrong-type`,
  )
  expect(problemPage(RELEASE_PAGES, 'danger')).toBe(`${own}/blob/v${version}/docs/problems/danger.md`)
})

test.each([
  ['on github.com', { repository: ownName, serverUrl: 'https://github.com' }, `${REPOSITORY}/blob/v1`],
  [
    'of a fork on github.com',
    { repository: 'fork/eks-access', serverUrl: 'https://github.com' },
    'https://github.com/fork/eks-access/blob/v1',
  ],
  ['by GitHub Connect', { repository: ownName, serverUrl: enterprise }, `${REPOSITORY}/blob/v1`],
  [
    'by GitHub Connect, whatever the case of its name',
    { repository: ownName.toUpperCase(), serverUrl: enterprise },
    `${REPOSITORY}/blob/v1`,
  ],
  [
    'of a copy on the enterprise server',
    { repository: 'platform/eks-access', serverUrl: enterprise },
    `${enterprise}/platform/eks-access/blob/v1`,
  ],
  ['from a folder of the workflow’s repository', { repository: '', serverUrl: enterprise }, RELEASE_PAGES],
])('the pages of the action %s', (_, action, pages) => {
  expect(actionPages({ ...action, ref: 'v1' })).toBe(pages)
})
