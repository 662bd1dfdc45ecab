import fc from 'fast-check'
import { decodeRows } from '../../src/aws-auth/decode.ts'
import type { MapKey } from '../../src/aws-auth/row.ts'

export function rowText(name: string, username: string, groups: readonly string[]): string {
  const list = groups.map((group) => `    - ${group}\n`).join('')
  return `- rolearn: arn:aws:iam::111122223333:role/${name}\n  username: ${username}\n  groups:\n${list}`
}

/** A list of rows, one of which a typo has hurt. */
export interface Damaged {
  readonly key: MapKey
  readonly text: string
  readonly whole: string
  /** The rows that were not hurt, as `text` has them from `-` to end. */
  readonly others: readonly string[]
  readonly broken: string
  readonly arn: string
}

/** Most typos make the list one that cannot be read; `breaks` says whether. */
export const brokenList: fc.Arbitrary<Damaged> = fc
  .record({
    key: fc.constantFrom<MapKey>('mapRoles', 'mapUsers'),
    rows: fc.array(rowLines(), { minLength: 4, maxLength: 7 }),
    at: fc.nat(),
    indent: fc.constantFrom('', '  ', '    '),
    between: fc.constantFrom('', '\n', '# about the next\n'),
    typo: typo(),
  })
  .map(({ key, rows, at, indent, between, typo: hurt }) => {
    const items = rows.map((lines, index) => {
      const kind = key === 'mapRoles' ? 'role' : 'user'
      const arn = `arn:aws:iam::111122223333:${kind}/${'xyzuvwrs'.charAt(index)}-${index}`
      const [first = '', ...more] = [`${kind}arn: ${arn}`, ...lines].flatMap((line) => line.split('\n'))
      return { arn, lines: [`${indent}- ${first}`, ...more.map((line) => `${indent}  ${line}`)] }
    })
    const chosen = at % items.length
    const own = (lines: readonly string[]): string => lines.join('\n').slice(indent.length)
    const write = (damaged: boolean): string =>
      items
        .map(({ lines }, index) => (damaged && index === chosen ? hurt(lines) : lines).join('\n'))
        .join(`\n${between}`)
        .concat('\n')
    return {
      key,
      text: write(true),
      whole: write(false),
      others: items.filter((_, index) => index !== chosen).map(({ lines }) => own(lines)),
      broken: own(items[chosen]?.lines ?? []),
      arn: items[chosen]?.arn ?? '',
    }
  })

export function breaks({ key, text }: Damaged): boolean {
  return decodeRows(key, text).broken.length > 0
}

/** Fields in any order behind the ARN, in the styles that people and tools use. */
function rowLines(): fc.Arbitrary<readonly string[]> {
  const name = fc.constantFrom(
    'dev',
    '"dev"',
    "'it''s'",
    'x:{{SessionName}}',
    'system:node:{{EC2PrivateDNSName}}',
  )
  const groups = fc.constantFrom(
    'groups: [dev]',
    'groups:\n  - dev\n  - ops',
    'groups:\n- dev',
    'groups:\n    - "dev"\n    # why\n    - ops',
    'groups: [system:bootstrappers, system:nodes]',
  )
  const other = fc.constantFrom('note: |\n  text\n   more', 'syncedBy: tool # why', 'x: {a: [1, ~]}')
  return fc.tuple(name, groups, fc.option(other, { nil: undefined })).chain(([username, list, more]) =>
    fc.shuffledSubarray([`username: ${username}`, list, ...(more === undefined ? [] : [more])], {
      minLength: more === undefined ? 2 : 3,
    }),
  )
}

/** What a tired person does to the lines of one row. */
function typo(): fc.Arbitrary<(lines: readonly string[]) => readonly string[]> {
  const change = fc.constantFrom<(line: string) => string>(
    (line) => line.replace(/^( *)/, '$1\t'),
    (line) => line.replace(/^ {2}/, '\t'),
    (line) => line.replace(/: /, ': @'),
    (line) => line.replace(/: /, ': `'),
    (line) => line.replace(/: /, ': %'),
    (line) => line.replace(/: /, ': "'),
    (line) => line.replace(/: /, ": '"),
    (line) => line.replace(/: /, ': {{'),
    (line) => line.replace(/: /, ': ['),
    (line) => line.replace(/: /, ': *'),
    (line) => line.replace(/$/, ': x'),
    (line) => ` ${line}`,
    (line) => `   ${line}`,
    (line) => line.replace(/^ /, ''),
    (line) => line.replace(/: /, ':'),
    (line) => line.replace(/- /, '-'),
    (line) => `${line}\n}}}`,
    (line) => `${line}\n<<<<<<< HEAD`,
    (line) => `${line}\x07`,
  )
  return fc.tuple(fc.nat(), change).map(([at, alter]) => (lines) => {
    const chosen = at % lines.length
    return lines.map((line, index) => (index === chosen ? alter(line) : line))
  })
}
