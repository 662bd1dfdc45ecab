import { styleText } from 'node:util'
import { describe, test } from '@jest/globals'
import { invalidHead } from '../../src/plan/shown/head.ts'
import type { Problem } from '../../src/problem/problem.ts'
import type { Paint } from '../../src/render/colour.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { invalidApplyParts, invalidParts } from '../../src/render/invalid.ts'
import { planJson } from '../../src/render/json/plan.ts'
import { outcomesText } from '../../src/render/screen/outcomes.ts'
import { plansText } from '../../src/render/screen/plans.ts'
import { validationSummary } from '../../src/render/summary.ts'
import {
  ADOPTION_EFFECTS,
  AGGREGATED,
  HOSTILE_EFFECTS,
  QUICKSTART_EFFECTS,
  REMOVAL,
  THREE_CLUSTERS,
} from './effect-plans.ts'
import { expectGolden } from './golden.ts'
import {
  ABOUT,
  APPLIED,
  commentOf,
  FAILED,
  HOSTILE,
  huge,
  MANY_CLUSTERS,
  MASTERS,
  NO_CHANGES,
  NOT_RESTORED,
  OPTIONS,
  outcome,
  PARTLY,
  PLAIN,
  partsText,
  QUICKSTART,
  REFUSED_CHANGED,
  REPLACE,
  RESTORED,
  RESTORED_HOSTILE,
  recordOf,
  SUPERSEDED,
  summaryOf,
  UNMANAGED,
  UNREVIEWED,
  UNVERIFIED,
} from './plans.ts'

const PLANS = [
  { name: 'quickstart', plans: [QUICKSTART] },
  { name: 'no-changes', plans: [NO_CHANGES] },
  { name: 'system-masters', plans: [MASTERS] },
  { name: 'adoption', plans: [ADOPTION_EFFECTS] },
  { name: 'replace', plans: [REPLACE] },
  { name: 'many-clusters', plans: MANY_CLUSTERS },
  { name: 'hostile', plans: [HOSTILE] },
  { name: 'unmanaged', plans: [UNMANAGED] },
]

describe('a plan reads as its golden file', () => {
  test.each(PLANS)('in a comment: $name', ({ name, plans }) => {
    expectGolden(`${name}.md`, `${commentOf(plans, OPTIONS)}\n`)
  })

  test.each(PLANS)('in a terminal: $name', ({ name, plans }) => {
    expectGolden(`${name}.txt`, plansText(plans, PLAIN))
  })

  test('in a terminal with colours', () => {
    const paint: Paint = (style, text) => styleText(style, text, { validateStream: false })
    expectGolden('colours.txt', plansText([QUICKSTART, MASTERS], { ...PLAIN, paint }))
  })

  test('as JSON', () => {
    expectGolden('many-clusters.json', planJson(MANY_CLUSTERS))
  })

  test('in a comment, when 3,000 changes do not fit', () => {
    expectGolden('huge.md', `${commentOf([huge()], OPTIONS)}\n`)
  })
})

const OUTCOMES = [
  { name: 'applied', outcomes: [APPLIED] },
  { name: 'partly-applied', outcomes: [PARTLY] },
  { name: 'unverified', outcomes: [UNVERIFIED] },
  { name: 'failed', outcomes: [FAILED] },
  { name: 'restored', outcomes: [RESTORED] },
  { name: 'not-restored', outcomes: [NOT_RESTORED] },
  { name: 'restored-hostile', outcomes: [RESTORED_HOSTILE] },
  { name: 'refused', outcomes: [outcome(MASTERS, 'refused')] },
  { name: 'refused-changed', outcomes: [REFUSED_CHANGED] },
  { name: 'unreviewed', outcomes: [UNREVIEWED] },
  { name: 'superseded', outcomes: [SUPERSEDED] },
  {
    name: 'many-outcomes',
    outcomes: [
      APPLIED,
      { ...PARTLY, plan: { ...QUICKSTART, cluster: 'dev' } },
      outcome(NO_CHANGES, 'nothing-to-do'),
    ],
  },
]

const MEANINGS = [
  { name: 'quickstart', plans: [QUICKSTART_EFFECTS] },
  { name: 'aggregated', plans: [AGGREGATED] },
  { name: 'three-clusters', plans: THREE_CLUSTERS },
  { name: 'removal', plans: [REMOVAL] },
  { name: 'hostile', plans: [HOSTILE_EFFECTS] },
]

describe('what a plan means for people reads as its golden file', () => {
  test.each(MEANINGS)('in a comment: $name', ({ name, plans }) => {
    expectGolden(`effects-${name}.md`, `${commentOf(plans, OPTIONS)}\n`)
  })

  test.each(MEANINGS)('in the summary, with a picture: $name', ({ name, plans }) => {
    expectGolden(`effects-${name}-summary.md`, summaryOf(plans))
  })

  test.each(MEANINGS)('in a terminal: $name', ({ name, plans }) => {
    expectGolden(`effects-${name}.txt`, plansText(plans, PLAIN))
  })

  test('as JSON', () => {
    expectGolden('effects-aggregated.json', planJson([AGGREGATED]))
  })
})

describe('what an apply did reads as its golden file', () => {
  test.each(OUTCOMES)('in the record: $name', ({ name, outcomes }) => {
    expectGolden(`record-${name}.md`, `${recordOf(outcomes, OPTIONS)}\n`)
  })

  test.each(OUTCOMES)('in a terminal: $name', ({ name, outcomes }) => {
    expectGolden(`record-${name}.txt`, outcomesText(outcomes, PLAIN))
  })
})

const IN_THE_FILE: Problem[] = [
  {
    code: 'unknown-key',
    severity: 'error',
    where: { file: 'access.yaml', line: 3, column: 1 },
    message: 'The key "unmangaed" is not known here; did you mean "unmanaged"?',
    fix: 'Write "unmanaged".',
  },
  {
    code: 'principal-wrong-key',
    severity: 'error',
    where: { file: 'access.yaml', line: 13, column: 11 },
    message: 'This is the ARN of a role, under "user".',
    fix: 'Write role: arn:aws:iam::111122223333:role/alice.',
  },
  {
    code: 'group-without-principal',
    severity: 'warning',
    where: { file: 'access.yaml', line: 20, column: 17 },
    message: 'No principal here has the group "testers".',
    fix: 'Give the group to a principal, or leave the binding out.',
  },
]

describe('a file with errors reads as its golden file', () => {
  test('for the plan', () => {
    const head = invalidHead(IN_THE_FILE, ABOUT)
    expectGolden(
      'invalid-plan.md',
      `${headMarkdown(head)}\n\n${partsText(invalidParts(head, IN_THE_FILE, OPTIONS), OPTIONS)}\n`,
    )
  })

  test('for the apply', () => {
    expectGolden('invalid-apply.md', `${partsText(invalidApplyParts(IN_THE_FILE, OPTIONS), OPTIONS)}\n`)
  })
})

test('a validation reads as its golden file', () => {
  const problems = [...MASTERS.problems, ...IN_THE_FILE]
  expectGolden('validation.md', validationSummary(problems, OPTIONS))
})
