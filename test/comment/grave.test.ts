import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLoginRule } from '../../src/danger/rule/catalogue.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type Gain, isGrave } from '../../src/plan/shown/gain.ts'
import { type Head, headOf } from '../../src/plan/shown/head.ts'
import { withoutGains } from '../../src/plan/shown/short-head.ts'
import { subjectKey } from '../../src/rbac/access-subject.ts'
import { planBody } from '../../src/render/comment.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { readBody } from '../../src/review/body.ts'
import { nodesOf, readMarkdown } from '../render/markdown.ts'
import { ABOUT, OPTIONS, summaryOf } from '../render/plans.ts'
import { openRepository, type ReviewedRepository } from '../review/reviewed-repository.ts'
import { rounds } from '../rounds.ts'
import { anyPlans, planGiving } from './any-plan.ts'

/** Plans whose whole text has about so many characters, and how many of them are looked at. */
const SIZES = [
  { size: 1_000, plans: anyPlans({ most: 2, clusters: 1 }), count: 30 },
  { size: 60_000, plans: anyPlans({ least: 40, most: 60, clusters: 2 }), count: 5 },
  { size: 600_000, plans: anyPlans({ least: 950, most: 1_000, clusters: 2 }), count: 2 },
]
const LIMITS = SIZES.map(({ size }) => size)

/** The text of a comment that may have so many characters. */
function textOf(head: Head, plans: readonly Plan[], limit: number): string {
  const top = headMarkdown(head)
  const rest = { size: limit - top.length - 2, measure: (text: string) => text.length }
  return `${top}\n\n${planBody(head, plans, OPTIONS, rest)}`
}

/** The whole text, of which a comment has what fits. */
const wholeText = (plans: readonly Plan[]): string => textOf(headOf(plans, ABOUT), plans, Infinity)

interface CautionLine {
  readonly words: string
  readonly names: ReadonlySet<string>
}

/** The lines of the caution, each with what is named in code. */
function cautionLines(text: string): readonly CautionLine[] {
  const alerts = readMarkdown(text).children.filter(({ type }) => type === 'blockquote')
  return alerts
    .flatMap(nodesOf)
    .filter(({ type }) => type === 'paragraph')
    .map((paragraph) => {
      const nodes = nodesOf(paragraph)
      return {
        words: nodes.map((node) => ('value' in node ? node.value : '')).join(''),
        names: new Set(nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))),
      }
    })
}

/** How a subject of a cluster of account 111122223333 is named in code. */
function shortName(subject: string): string {
  const name = subject.slice(subject.indexOf(' ') + 1)
  return name.replace('arn:aws:iam::111122223333:', '').replace(/^(Cluster)?Role\//, '')
}

/** Grave gains of the plans that no line of the caution names with their subject and cluster. */
function unnamed(plans: readonly Plan[], text: string, also: Also = () => true): readonly Gain[] {
  const lines = cautionLines(text)
  return plans.flatMap(({ cluster, gains }) =>
    gains
      .filter(isGrave)
      .filter(
        (gain) =>
          !lines.some(
            (line) =>
              line.names.has(shortName(gain.subject)) &&
              /gains |becomes /i.test(line.words) &&
              (plans.length === 1 || line.names.has(cluster)) &&
              also(line, gain),
          ),
      ),
  )
}

type Also = (line: CautionLine, gain: Gain) => boolean

/** Who somebody is has no place. */
const saysPlace: Also = ({ words, names }, { rule, scope }) =>
  (rule !== 'masters' && rule !== 'write' && isLoginRule(rule)) ||
  (scope === '' ? /whole cluster|whoever is bound/.test(words) : names.has(scope))

const isAboutForeigner = ({ subject }: Gain): boolean => subject.includes('444455556666')

describe.each(SIZES)('over plans of about $size characters', ({ size, plans: any, count }) => {
  test('each grave gain is named in comments of 1, 60 and 600 kB', () => {
    fc.assert(
      fc.property(any, (plans) => {
        const head = headOf(plans, ABOUT)
        for (const limit of LIMITS) expect(unnamed(plans, textOf(head, plans, limit))).toEqual([])
      }),
      { numRuns: rounds(count), endOnFailure: true },
    )
  })

  test('a stranger is named as one', () => {
    fc.assert(
      fc.property(any, (plans) => {
        const lines = cautionLines(headMarkdown(headOf(plans, ABOUT)))
        for (const { subject } of plans.flatMap(({ gains }) =>
          gains.filter(isGrave).filter(isAboutForeigner),
        ))
          expect(lines.find(({ names }) => names.has(shortName(subject)))?.words).toContain(
            '(another account)',
          )
      }),
      { numRuns: rounds(count), endOnFailure: true },
    )
  })

  test('each subject that gains is counted by its power, and named in the summary', () => {
    fc.assert(
      fc.property(any, ([plan]) => {
        if (plan === undefined) throw new Error('there is no plan')
        const gaining = gainingSubjects(plan)
        expect(countedInGrants(headMarkdown(headOf([plan], ABOUT)))).toBe(gaining.size)
        const summary = namesIn(summaryOf([plan]))
        expect([...gaining].filter((subject) => !summary.has(shortName(subject)))).toEqual([])
      }),
      { numRuns: rounds(count), endOnFailure: true },
    )
  })

  test('with the rule switched off, the property fails', () => {
    for (const plans of fc.sample(any, { numRuns: Math.min(count, 5), seed: 1 })) {
      const grave = plans.flatMap(({ gains }) => gains.filter(isGrave)).length
      const head = headOf(plans, ABOUT)
      const silent = { ...withoutGains(head), merging: head.merging }
      expect(unnamed(plans, textOf(silent, plans, size))).toHaveLength(grave)
    }
  })

  test('they are as long as that, and grave', () => {
    const samples = fc.sample(any, { numRuns: count, seed: 1 })
    const lengths = samples.map((plans) => wholeText(plans).length)
    expect(Math.max(...lengths)).toBeGreaterThan(size)
    const grave = samples.flat().flatMap(({ gains }) => gains.filter(isGrave))
    expect(grave.length).toBeGreaterThan(samples.length / 2)
  })
})

test('each grave gain is named with the place where it is gained', () => {
  fc.assert(
    fc.property(anyPlans({ least: 40, most: 60, clusters: 2 }), (plans) => {
      const text = headMarkdown(headOf(plans, ABOUT))
      expect(unnamed(plans, text, saysPlace)).toEqual([])
    }),
    { numRuns: rounds(5), endOnFailure: true },
  )
})

/** Who gets something, if it is only a login. */
function gainingSubjects({ effects }: Plan): ReadonlySet<string> {
  const access = (effects?.access ?? []).filter(({ gained }) => gained.length > 0)
  return new Set([
    ...access.flatMap(({ subjects }) => subjects.map(subjectKey)),
    ...(effects?.logins.given ?? []).map((name) => `principal ${name}`),
  ])
}

/** The numbers of the line about whom merging grants what. */
function countedInGrants(text: string): number {
  const line = /^\*\*(?:Grants|Would grant)\*\* (.*?)\\?$/m.exec(text)?.[1] ?? ''
  return [...line.matchAll(/ to ([\d,]+)(?= |,|\.)/g)].reduce(
    (sum, [, number = '']) => sum + Number(number.replaceAll(',', '')),
    0,
  )
}

function namesIn(markdown: string): ReadonlySet<string> {
  const nodes = nodesOf(readMarkdown(markdown))
  return new Set(nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])))
}

describe('as GitHub stores it, a comment names each grave gain, or says that merging applies nothing', () => {
  let there: ReviewedRepository
  let number = 0
  beforeAll(async () => {
    there = await openRepository()
  })
  afterAll(() => there.loopback.close())

  /** The comment of a pull request with these plans. */
  async function stored(plans: readonly Plan[]): Promise<string> {
    number += 1
    const { body } = await there.show(there.open(number), plans)
    expect(body.length).toBeLessThanOrEqual(65_536)
    return readBody(body)?.text ?? ''
  }

  const saysNothingIsApplied = (text: string): boolean => /^\*\*Merging\*\* applies nothing,/m.test(text)

  test.each(SIZES)('over plans of about $size characters', async ({ plans: any, count }) => {
    await fc.assert(
      fc.asyncProperty(any, async (plans) => {
        const text = await stored(plans)
        if (!saysNothingIsApplied(text)) expect(unnamed(plans, text)).toEqual([])
      }),
      { numRuns: rounds(count), endOnFailure: true },
    )
  })

  test('both come about: 100 grave gains are named, 3,000 are not', async () => {
    const [some, many] = [100, 3_000].map((count) => [
      planGiving(
        'prod',
        Array.from({ length: count }, (_, index) => ({
          kind: 'serviceAccount' as const,
          role: 'cluster-admin' as const,
          namespaces: (index % 3) + 1,
        })),
      ),
    ])
    const [short, long] = [await stored(some ?? []), await stored(many ?? [])]
    expect([short, long].map(saysNothingIsApplied)).toEqual([false, true])
    expect(unnamed(some ?? [], short)).toEqual([])
    expect(unnamed(many ?? [], long).length).toBeGreaterThan(0)
  })
})
