import { describe, expect, test } from '@jest/globals'
import { clustersRefused } from '../../src/modes/clusters-refused.ts'
import type { AcceptedEvent } from '../../src/modes/mode.ts'
import { ACTION_MODES } from '../../src/modes/registry.ts'

const DIGEST = 'a'.repeat(64)
const some = { clusters: ['dev', 'lab-*'], confirmDigest: undefined }
const event = (kind: AcceptedEvent['kind']): AcceptedEvent => ({ kind }) as AcceptedEvent

describe('clustersRefused', () => {
  test.each(['pull-request', 'merge-group'] as const)(
    'lets no workflow narrow what people review (%s), whatever the mode and the digest',
    (kind) => {
      for (const mode of ACTION_MODES)
        for (const confirmDigest of [undefined, '', DIGEST])
          expect(clustersRefused(event(kind), mode, { ...some, confirmDigest })).toMatchObject({
            code: 'clusters-refused',
            severity: 'error',
            message: expect.stringContaining('the plan is always of the whole file.'),
            found: 'dev, lab-*',
          })
    },
  )

  test('lets no merge apply less than what its comment showed', () => {
    expect(clustersRefused(event('push'), 'apply', some)).toMatchObject({
      code: 'clusters-refused',
      message: expect.stringContaining('for an apply without confirm-digest'),
    })
  })

  test.each([
    ['push', 'plan', undefined],
    ['push', 'apply', DIGEST],
    // What a gate passes on without a value is refused by the apply itself, in its own words.
    ['push', 'apply', ''],
    ['schedule', 'plan', undefined],
    ['schedule', 'explain', undefined],
    ['workflow-dispatch', 'plan', undefined],
    ['workflow-dispatch', 'apply', DIGEST],
    ['workflow-dispatch', 'explain', undefined],
    ['workflow-dispatch', 'restore', undefined],
    ['workflow-dispatch', 'restore', DIGEST],
  ] as const)('takes a choice on %s in mode %s', (kind, mode, confirmDigest) => {
    expect(clustersRefused(event(kind), mode, { ...some, confirmDigest })).toBeUndefined()
  })

  test('has nothing to say where all clusters are meant', () => {
    for (const mode of ACTION_MODES)
      expect(clustersRefused(event('pull-request'), mode, { ...some, clusters: [] })).toBeUndefined()
  })
})
