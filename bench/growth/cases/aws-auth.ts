import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { editAwsAuth } from '../../../src/aws-auth/edit/encode.ts'
import { lintAwsAuth } from '../../../src/aws-auth/lint/lint.ts'
import { repairAwsAuth } from '../../../src/aws-auth/repair/repair.ts'
import { type Hostile, many } from '../hostile.ts'

const ARN = 'arn:aws:iam::111122223333:role/'
const ROW = `- rolearn: ${ARN}a\n  username: a\n  groups:\n  - g\n`

/** A live `mapRoles`, read and looked over; 16 × 64 KB is what a ConfigMap can hold. */
function read(name: string, mapRoles: (size: number) => string, size = 65_536): Hostile {
  return {
    name: `mapRoles: ${name}`,
    size,
    prepare: (actual) => {
      const data = { mapRoles: mapRoles(actual) }
      return () => {
        const awsAuth = decodeAwsAuth(data)
        const findings = lintAwsAuth(awsAuth, 'prod')
        return `${awsAuth.rows.length} rows, ${awsAuth.broken.length} broken, ${findings.length} findings`
      }
    },
  }
}

/** The same, with one row added, and the second of `ROW`s changed or removed where there is one. */
function edit(name: string, mapRoles: (size: number) => string, size = 65_536): Hostile {
  return {
    name: `edit mapRoles: ${name}`,
    size,
    prepare: (actual) => {
      const data = { mapRoles: mapRoles(actual) }
      return () => {
        const { rows } = decodeAwsAuth(data)
        const result = editAwsAuth(data, [
          { kind: 'add', key: 'mapRoles', arn: `${ARN}new`, username: 'new', groups: ['g'] },
          ...rows.map((row, index) =>
            index % 2 === 0
              ? ({ kind: 'change', row, username: 'other', groups: ['h', ...row.groups] } as const)
              : ({ kind: 'remove', row } as const),
          ),
        ])
        return result.ok ? `${result.data['mapRoles']?.length} characters` : 'not edited'
      }
    },
  }
}

/** The same, rebuilt: it cannot be read. */
function repair(name: string, mapRoles: (size: number) => string, size = 65_536): Hostile {
  return {
    name: `repair mapRoles: ${name}`,
    size,
    prepare: (actual) => {
      const data = { mapRoles: mapRoles(actual) }
      return () => {
        const { keys } = repairAwsAuth(data, { backup: { mapRoles: ROW }, rows: [], accounts: [] })
        return keys.map(({ kept, leftOut }) => `${kept} kept, ${leftOut.length} left out`).join()
      }
    },
  }
}

export const AWS_AUTH_CASES: readonly Hostile[] = [
  read('a comment that ends in blanks', (n) => `${ROW}# x${' '.repeat(n)}`),
  read('a comment of blanks and a word', (n) => `${ROW}#${' '.repeat(n)}x`),
  read('blanks only', (n) => ' '.repeat(n)),
  read('blanks before a row', (n) => `${' '.repeat(n)}\n${ROW}`),
  read('comments', (n) => `${'# a\n'.repeat(n / 4)}${ROW}`),
  read('blank lines between rows', (n) => `${ROW}${'\n'.repeat(n)}${ROW}`),
  read('blank lines with blanks between rows', (n) => `${ROW}${' \n'.repeat(n / 2)}${ROW}`),
  read('blank lines behind ---', (n) => `${ROW}---\n${'\n'.repeat(n)}x`),
  read('blanks behind ---', (n) => `${ROW}---\n${' '.repeat(n)}x`),
  read('comments behind ---', (n) => `${ROW}---\n${'# \n'.repeat(n / 3)}x`),
  read('dots behind ---', (n) => `${ROW}---\n${'...\n'.repeat(n / 4)}x`),
  read('quotes', (n) => '"'.repeat(n)),
  read('single quotes', (n) => "'".repeat(n)),
  read('an open quote', (n) => `- "${' \n'.repeat(n / 2)}`),
  read('a quoted text of escapes', (n) => `- "${'\\n'.repeat(n / 2)}"`),
  read('a literal of blank lines', (n) => `- |\n${'\n'.repeat(n)}  x`),
  read('a literal that keeps line breaks', (n) => `- |+\n  x${'\n'.repeat(n)}`),
  read('a plain text of many lines', (n) => `- a${'\n  b'.repeat(n / 4)}`),
  read('brackets', (n) => '['.repeat(n)),
  read('braces', (n) => `- ${'{'.repeat(n)}`),
  read('dashes', (n) => '- '.repeat(n / 2)),
  read('blocks, each deeper', (n) => many(Math.sqrt(n), (at) => `${' '.repeat(at)}- \n`)),
  read('question marks', (n) => '? '.repeat(n / 2)),
  read('colons', (n) => ': '.repeat(n / 2)),
  read('anchors', (n) => many(n / 12, (at) => `- &a${at} b\n`)),
  read(
    'aliases of a long text',
    (n) => `- &a ${'x'.repeat(n / 2)}\n- rolearn: a\n  groups: [${'*a,'.repeat(n / 6)}]`,
  ),
  read(
    'aliases of a long text as keys',
    (n) => `- &a ${'x'.repeat(n / 2)}\n${'- {*a : 1}\n'.repeat(n / 20)}`,
  ),
  read('merged keys', (n) => `- &a {rolearn: b}\n- <<: [${'*a,'.repeat(n / 3)}]`),
  read('a row of many keys', (n) => `- {${many(n / 16, (at) => `k${at}: 1,`)}}`),
  read('items that are no rows', (n) => '- 1\n'.repeat(n / 4)),
  read('rows without an ARN', (n) => '- {username: a, groups: 1}\n'.repeat(n / 27)),
  read('groups', (n) => `- rolearn: ${ARN}a\n  groups: [${many(n / 8, (at) => `g${at},`)}]`),
  read('a number', (n) => `- ${'7'.repeat(n)}`),
  read('a number with underscores', (n) => `- 1${'_1'.repeat(n / 2)}`),
  read('binary text', (n) => `- !!binary ${'TWFu'.repeat(n / 4)}`),
  read('a name of commas', (n) => `- rolearn: ${ARN}${','.repeat(n)}a\n  "`),
  read('a name of templates', (n) => `- rolearn: ${ARN}a\n  username: "${'{{SessionName}}'.repeat(n / 15)}"`),
  read('a name of open brackets', (n) => `- rolearn: ${ARN}a\n  username: "${'${'.repeat(n / 2)}"`),
  read('an ARN of colons', (n) => `- rolearn: "${':'.repeat(n)}"`),
  read('an ARN of slashes', (n) => `- rolearn: "${ARN}${'/'.repeat(n)}"`),
  read('broken, a dash and blanks', (n) => `${ROW}-${' '.repeat(n)}x\n"`),
  read('broken, a dash and anchors', (n) => `${ROW}-${' &a'.repeat(n / 3)}\n"`),
  read('broken, half ARNs', (n) => `"${'arn:aws'.repeat(n / 7)}`),
  read('broken, rows', (n) => `${many(n / 100, (at) => ROW.replaceAll('a\n', `a${at}\n`))}"`),
  edit('rows', (n) => many(n / 100, (at) => ROW.replaceAll('a\n', `a${at}\n`))),
  edit(
    'rows of which one is an alias',
    (n) =>
      `${many(n / 100, (at) => ROW.replaceAll('a\n', `a${at}\n`).replace('- rolearn', at === 0 ? '- &x\n  rolearn' : '- rolearn'))}- *x\n- *x`,
  ),
  edit(
    'rows of which one has a field in two spellings',
    (n) =>
      `${many(n / 100, (at) => ROW.replaceAll('a\n', `a${at}\n`))}- {rolearn: ${ARN}z, username: z, Username: z, USERNAME: z}\n`,
  ),
  edit('rows with a field in two spellings', (n) =>
    many(n / 100, (at) => `- {rolearn: ${ARN}z${at}, username: z, Username: z}\n`),
  ),
  edit('aliases', (n) => `- &x {rolearn: ${ARN}a, username: a, groups: [g]}\n${'- *x\n'.repeat(n / 5)}`),
  edit('groups of one row', (n) => `- rolearn: ${ARN}a\n  groups:\n${many(n / 10, (at) => `  - g${at}\n`)}`),
  edit('rows in brackets', (n) => `[${many(n / 60, (at) => `{rolearn: "${ARN}${at}", groups: [g]},`)}]`),
  edit('a comment of blanks above each row', (n) =>
    many(Math.sqrt(n), (at) => `#${' '.repeat(Math.sqrt(n))}x\n${ROW.replaceAll('a\n', `a${at}\n`)}`),
  ),
  edit(
    'a long comment above rows',
    (n) => `#${' '.repeat(n / 2)}x\n${many(n / 200, (at) => ROW.replaceAll('a\n', `a${at}\n`))}`,
  ),
  repair('rows of which each is broken', (n) =>
    many(n / 100, (at) => `${ROW.replaceAll('a\n', `a${at}\n`)}  "\n`),
  ),
  repair('rows that are broken, behind anchors', (n) =>
    many(n / 100, (at) => `- &a${at}\n  rolearn: ${ARN}a${at}\n- *x${at - 1}\n- *none${at}\n`),
  ),
  repair('blank lines between broken rows', (n) => `${ROW}${'\n'.repeat(n)}- "\n${ROW}`),
  repair('no rows', (n) => `"${`${ARN}a `.repeat(n / 32)}`),
]
