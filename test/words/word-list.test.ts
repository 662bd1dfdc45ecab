import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { literalsOf } from '../../scripts/literals.ts'

/** What no text for users says, what it says instead, and a sentence in which it would be found. */
const WORDS: readonly (readonly [word: RegExp, instead: string, example: string])[] = [
  [/\bgoes\b/i, 'is removed, is written, continues, leads to', 'With the digest of that plan it goes it.'],
  [/\b(?:go|going|went|gone) back\b/i, 'is restored, is rolled back', 'There is nothing to go back to.'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, correct, repair', 'The lines that mend it.'],
  [/\b(?:stands?|standing|stood)\b(?! for\b)/i, 'is', 'The target stands in the first line.'],
  [/\bshall\b/i, 'must, will', 'Name what shall stay.'],
  [/\bway back\b/i, 'restore, roll back', 'A run by hand shows the way back.'],
  [/\blet(?:s|ting)? (?:\S+ )?in\b/i, 'give access, accept', 'No row lets it in.'],
  [/\breckon(?:s|ed|ing)?\b/i, 'calculate, work out', 'It is reckoned, not guessed.'],
  [
    /(?<!\bby )\bhand(?:s|ed|ing)? (?:it |them )?(?:out|on)\b/i,
    'give, grant',
    'The roles that may be handed out.',
  ],
  [/\bdoors?\b(?!-)/i, 'connection, way to reach a cluster', 'A door opens.'],
  [/\banew\b/i, 'again, recreate', 'The binding is made anew.'],
  [/\b(?:take|takes|taken|taking|took) back\b/i, 'roll back, undo', 'The other rows are taken back.'],
  [/\bwhom\b/i, 'who, which principals', 'Whom that resists.'],
  [/\bby (?:which|it)\b/i, 'through, with', 'The group by which it comes.'],
  [/\bcomes? to (?:what|which)\b/i, 'gets', 'A picture of who comes to what.'],
  [/\bnobody gets in\b/i, 'nobody has access', 'Then nobody gets in.'],
]

/** Of texts that say none of it. */
const FINE = [
  'The standard form is understood, and * stands for any name.',
  'Run the workflow by hand on the default branch.',
  'Recommended: an indoor shallow walk on hand-outs.',
  'It lets pods run in the namespace, and lets you go.',
  'Leave out `goes` and `door`.',
]

/** Files that still say something of the list: none may be added, and one that says nothing of it is taken out. */
const LEFT: readonly string[] = []

describe('the word list', () => {
  test.each(WORDS)('finds %s', (word, _, example) => {
    expect(example).toMatch(word)
  })

  test.each(FINE)('does not find anything in: %s', (text) => {
    expect(oddities(plain(text))).toEqual([])
  })
})

test('literals of a source are its texts, not its comments, names, types or modules', () => {
  const source = [
    "import a from 'the door' // stands",
    "type T = 'shall'",
    "const goes: 'anew' = x as 'whom'",
    "const b = { 'mend it': 'by ' + (goes ? 'left' : 1) + ' it' + '.' }",
    'call(`a $' + '{b}, c`)',
  ].join('\n')

  expect(literalsOf(source)).toEqual(['by … it.', 'left', 'a …, c'])
})

test('no text says anything of the word list', () => {
  expect(
    files()
      .filter((path) => !LEFT.includes(path))
      .flatMap(odditiesIn),
  ).toEqual([])
})

test('files that still may are those that do', () => {
  expect(LEFT.filter((path) => odditiesIn(path).length === 0)).toEqual([])
})

function odditiesIn(path: string): string[] {
  return textsOf(path).flatMap((text) => oddities(plain(text)).map((oddity) => `${path}: ${oddity}`))
}

/** All that a user can meet: pages, metadata, examples, schemas, and the sources, of which literals are read. */
function files(): string[] {
  const below = (folder: string, kind: RegExp): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => kind.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  return [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'action.yml',
    'access.schema.json',
    'plan.schema.json',
    ...below('docs', /\.md$/),
    ...below('examples', /\.ya?ml$/),
    ...below('src', /\.ts$/),
  ]
}

function textsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.ts')) return literalsOf(text).filter((literal) => /\s/.test(literal))
  if (path.endsWith('.json'))
    return [...text.matchAll(/"(?:title|description)": "(.*)"/g)].map(([line]) => line)
  return [text.replace(/^ *```json\n[\s\S]*?^ *```/gm, '')]
}

/** Without code in backticks and without the targets of links. */
function plain(text: string): string {
  return text.replace(/`[^`\n]*`/g, '`…`').replace(/\]\([^)\s]*\)/g, ']')
}

function oddities(text: string): string[] {
  return WORDS.flatMap(([word, instead]) => {
    const [said] = word.exec(text) ?? []
    if (said === undefined) return []
    const at = text.search(word)
    return [
      `“${text.slice(Math.max(0, at - 40), at + 40).replace(/\s+/g, ' ')}”: for “${said}” say: ${instead}`,
    ]
  })
}
