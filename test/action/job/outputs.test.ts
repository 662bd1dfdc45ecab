import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { type Outputs, writeOutputs } from '../../../src/action/job/outputs.ts'

describe('writeOutputs', () => {
  test('gives counts, digests, paths and fixed words', () => {
    expect(
      written({
        mode: 'plan',
        changes: { total: 9, add: 2, change: 1, remove: 1, move: 0, adopt: 4, adoptAndChange: 1 },
        graveGains: 3,
        planDigest: 'd'.repeat(64),
        planFile: '/home/runner/temp/plan.json',
        commentUrl: 'https://github.com/your-org/cluster-access/pull/7#issuecomment-1',
        applied: false,
      }),
    ).toEqual({
      mode: 'plan',
      changes: '9',
      'to-add': '2',
      // What is adopted and changed is changed.
      'to-change': '2',
      'to-remove': '1',
      'to-adopt': '4',
      'grave-gains': '3',
      'plan-digest': 'd'.repeat(64),
      'plan-file': '/home/runner/temp/plan.json',
      'backup-file': '',
      'comment-url': 'https://github.com/your-org/cluster-access/pull/7#issuecomment-1',
      unmanaged: '',
      'unmanaged-new': '',
      'issue-url': '',
      applied: 'false',
      'failure-reason': '',
    })
  })

  test('keeps zero apart from nothing', () => {
    const changes = { total: 0, add: 0, change: 0, remove: 0, move: 0, adopt: 0, adoptAndChange: 0 }
    expect(written({ mode: 'apply', changes, graveGains: 0, applied: true })).toMatchObject({
      changes: '0',
      'grave-gains': '0',
      applied: 'true',
    })
    expect(written({ applied: false, failureReason: 'event-refused' })).toMatchObject({
      changes: '',
      mode: '',
      'failure-reason': 'event-refused',
    })
  })

  test('says of drift how much is in no file, and how much of that is new', () => {
    expect(written({ mode: 'drift', unmanaged: 0, unmanagedNew: 'unknown', applied: false })).toMatchObject({
      unmanaged: '0',
      'unmanaged-new': 'unknown',
    })
  })

  test('sets exactly the outputs that action.yml promises', () => {
    const action = load(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
      outputs: object
    }
    expect(Object.keys(written({ applied: false }))).toEqual(Object.keys(action.outputs))
  })
})

function written(outputs: Outputs): Record<string, string> {
  const all: Record<string, string> = {}
  writeOutputs({ setOutput: (name, value) => Object.assign(all, { [name]: value }) }, outputs)
  return all
}
