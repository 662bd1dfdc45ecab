import { describe, expect, test } from '@jest/globals'
import { problemsOf } from './fixture.ts'

const ROLE = 'arn:aws:iam::111122223333:role'

function fixesOf(principals: string, clusters = 'prod'): (string | undefined)[] {
  const declared = clusters.split(' ').map((name) => `{name: ${name}, region: ap-northeast-1}`)
  return problemsOf(`version: 1\nclusters: [${declared.join(', ')}]\nprincipals:\n${principals}`).map(
    ({ fix }) => fix,
  )
}

describe('the advice about a principal that is declared twice leaves its access as rows of aws-auth give it', () => {
  test.each([
    [
      'the last row counts, with its groups',
      `  - {role: "${ROLE}/search", groups: [search-ops]}\n  - {role: "${ROLE}/search", groups: [viewers]}\n`,
      'If they are copied from aws-auth, keep the entry on line 5 as it is (with its group viewers) and remove the one on line 4: of several rows of aws-auth the last counts, and groups are not combined. Adding the group search-ops to that entry gives more access than today: that is a gain to be reviewed. Or give the entries different clusters.',
    ],
    [
      'without a gain there is no word of one',
      `  - {role: "${ROLE}/a", groups: [x]}\n  - {role: "${ROLE}/A", groups: [x, y]}\n`,
      'If they are copied from aws-auth, keep the entry on line 5 as it is (with its groups x and y) and remove the one on line 4: of several rows of aws-auth the last counts, and groups are not combined. Or give the entries different clusters.',
    ],
    [
      'a last one without groups stays without',
      `  - {role: "${ROLE}/a", groups: [x]}\n  - {role: "${ROLE}/a"}\n`,
      expect.stringContaining('line 5 as it is (without groups)'),
    ],
    [
      'a row with a path matches nobody, so the one before it counts',
      `  - {role: "${ROLE}/a", groups: [x]}\n  - {role: "${ROLE}/team/a", groups: [y]}\n`,
      'If they are copied from aws-auth, keep the entry on line 4 as it is (with its group x) and remove the one on line 5: of several rows of aws-auth the last without a path of the role counts, and groups are not combined. Adding the group y to that entry gives more access than today: that is a gain to be reviewed. Or give the entries different clusters.',
    ],
    [
      'entries that say the same have nothing to choose',
      `  - {role: "${ROLE}/a", groups: [x, y]}\n  - {role: "${ROLE}/a", groups: [y, x]}\n`,
      'The entries say the same: remove the one on line 5.',
    ],
    [
      'an account is not said twice',
      `  - account: "111122223333"\n  - account: "111122223333"\n`,
      'The entries say the same: remove the one on line 5.',
    ],
    [
      'of a user whose ARN differs in case nobody knows',
      `  - {user: "arn:aws:iam::111122223333:user/a", groups: [x]}\n  - {user: "arn:aws:iam::111122223333:user/A", groups: [y]}\n`,
      'Rows of aws-auth whose ARNs of a user differ in case count at random, one for each request: keep the entry that is meant, and review what it gives. Or give the entries different clusters.',
    ],
  ])('%s', (_, principals, fix) => {
    expect(fixesOf(principals)).toEqual([fix])
  })

  test('the third of three is the one to keep, whichever is spoken of', () => {
    const three = ['a', 'b', 'c'].map((group) => `  - {role: "${ROLE}/x", groups: [${group}]}\n`).join('')
    const keep = expect.stringContaining(
      'keep the entry on line 6 as it is (with its group c) and remove the ones on lines 4 and 5',
    )
    expect(fixesOf(three)).toEqual([keep, keep])
  })

  test('an entry that is for other clusters too stays there', () => {
    const two = `  - {role: "${ROLE}/x", groups: [a], clusters: [prod, test]}\n  - {role: "${ROLE}/x", groups: [b], clusters: [prod]}\n`
    expect(fixesOf(two, 'prod test')).toEqual([
      expect.stringContaining('remove prod from the clusters of the one on line 4'),
    ])
  })

  test('the same principal in two clusters is no duplicate', () => {
    const two = `  - {role: "${ROLE}/x", groups: [a], clusters: [test]}\n  - {role: "${ROLE}/x", groups: [b], clusters: [prod]}\n`
    expect(fixesOf(two, 'prod test')).toEqual([])
  })
})
