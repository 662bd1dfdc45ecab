import { describe, expect, test } from '@jest/globals'
import { type AnnotationPlace, annotate } from '../../src/github/annotate.ts'
import type { Place, Problem, Severity } from '../../src/problem/problem.ts'

const place = { workspace: '/home/runner/work/access', cwd: '/home/runner/work/access' }

describe('annotate', () => {
  test('puts a problem on its line, with its title, what was found and what to do', () => {
    const problem: Problem = {
      code: 'system-masters',
      severity: 'error',
      where: { file: 'access.yaml', line: 12, column: 5, endLine: 12, endColumn: 18, cluster: 'prod' },
      message: 'It would gain system:masters.',
      found: 'system:masters',
      allowed: 'another group',
      fix: 'Take it out.',
    }
    expect(annotated([problem])).toEqual([
      {
        level: 'error',
        message:
          'It would gain system:masters.\nCluster: prod\nFound: system:masters\nAllowed: another group\nTake it out.',
        title: 'A row would gain system:masters (system-masters)',
        file: 'access.yaml',
        startLine: 12,
        endLine: 12,
        startColumn: 5,
        endColumn: 18,
      },
    ])
  })

  test.each<[string, Place, object]>([
    ['no place', {}, {}],
    ['a file without a line', { file: 'access.yaml' }, { file: 'access.yaml' }],
    ['a line without a column', { file: 'a.yaml', line: 3 }, { file: 'a.yaml', startLine: 3, endLine: 3 }],
    [
      'several lines, where GitHub takes no columns',
      { file: 'a.yaml', line: 3, column: 2, endLine: 5, endColumn: 1 },
      { file: 'a.yaml', startLine: 3, endLine: 5 },
    ],
    ['a file outside the workspace', { file: '../secret.yaml', line: 1 }, {}],
    ['a file whose name begins with dots', { file: '..a.yaml' }, { file: '..a.yaml' }],
  ])('knows %s', (_words, where, expected) => {
    const {
      level: _level,
      message: _message,
      title: _title,
      ...rest
    } = annotated([problemAt(where)])[0] ?? {}
    expect(rest).toEqual(expected)
  })

  test('names files relative to the workspace, whatever folder the program runs in', () => {
    const cwd = '/home/runner/work/access/infra'
    expect(annotated([problemAt({ file: 'access.yaml', line: 1 })], cwd)).toMatchObject([
      { file: 'infra/access.yaml' },
    ])
  })

  test.each<[Severity, number]>([
    ['error', 9],
    ['warning', 10],
    ['notice', 10],
  ])(
    'shows at most as many of level %s as GitHub does (%d), and says how many more there are',
    (level, limit) => {
      const problems = Array.from({ length: 25 }, (_, index) =>
        problemAt({ file: 'a.yaml', line: index + 1 }, level),
      )
      const shown = annotated(problems)
      expect(shown).toHaveLength(limit)
      expect(shown.at(-2)).toMatchObject({ startLine: limit - 1 })
      expect(shown.at(-1)).toMatchObject({
        level,
        message: `${25 - limit + 1} more are in the log of this step.`,
      })
      expect(annotated(problems.slice(0, limit)).at(-1)).toMatchObject({ startLine: limit })
    },
  )

  test('counts each level for itself', () => {
    const problems = (['error', 'warning', 'notice'] as const).flatMap((level) =>
      Array.from({ length: 9 }, () => problemAt({}, level)),
    )
    expect(annotated(problems)).toHaveLength(27)
  })

  test('shows what cannot be seen', () => {
    const problem = { ...problemAt({}), found: 'a\n::error::b\u202ec\u001b[31m' }
    const message = annotated([problem])[0]?.message ?? ''
    expect(message.split('\n')).toHaveLength(3)
    expect(message).toContain('Found: a\\u000a::error::b\\u202ec\\u001b[31m')
  })
})

type Annotation = AnnotationPlace & { level: Severity; message: string }

function annotated(problems: readonly Problem[], cwd = place.cwd): Annotation[] {
  const all: Annotation[] = []
  const take = (level: Severity) => (message: string, properties?: AnnotationPlace) => {
    all.push({ level, message, ...properties })
  }
  annotate({ error: take('error'), warning: take('warning'), notice: take('notice') }, problems, {
    ...place,
    cwd,
  })
  return all
}

function problemAt(where: Place, severity: Severity = 'error'): Problem {
  return { code: 'empty-file', severity, where, message: 'Empty.', fix: 'Fill it.' }
}
