import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { otherEvent } from './event.ts'
import { oneLine } from './one-line.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const inputs = { mode: 'explain', principal: 'arn:aws:iam::111122223333:role/my-team/console' }

describe('a run by hand', () => {
  test('answers in the summary and the log, and changes nothing', async () => {
    const before = await world.cluster()
    const event = otherEvent(world.state, 'workflow_dispatch')
    const result = await world.run({ ...event, ref: 'refs/heads/any-branch' }, { inputs })
    expect(result).toMatchObject({ code: 0, annotations: [] })
    expect(result.outputs).toMatchObject({
      mode: 'explain',
      applied: 'false',
      changes: '',
      'failure-reason': '',
    })
    expect(result.summary).toContain('### ✗ `arn:aws:iam::111122223333:role/console` has no access')
    expect(result.summary).toContain('`access.yaml` declares it already: apply it.')
    expect(result.stdout).toContain('✗ mapping')
    expect(world.github.requests).toEqual([])
    expect(await world.cluster()).toEqual(before)
  })

  test('answers for the plan, and for one request', async () => {
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
      inputs: { ...inputs, 'as-of': 'plan', can: 'get secrets/db -n shop' },
    })
    expect(result.code).toBe(0)
    expect(result.summary).toContain('### ✓ After the plan, `arn:aws:iam::111122223333:role/console` may')
  })

  test('prints lines to copy as a block', async () => {
    const result = await world.run(otherEvent(world.state, 'schedule'), {
      inputs: { ...inputs, principal: 'arn:aws:iam::111122223333:role/auditor' },
    })
    expect(result.summary).toContain(
      '```yaml\nprincipals:\n  - role: arn:aws:iam::111122223333:role/auditor\n    groups: [developers]\n',
    )
  })

  test.each([
    [{ mode: 'explain' }, 'principal'],
    [{ ...inputs, can: 'list pdos' }, 'pods'],
    [{ ...inputs, principal: '111122223333' }, 'is an account'],
    [{ mode: 'plan', principal: 'x' }, 'principal'],
  ])('%j is an input that cannot be used', async (wrong, says) => {
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs: wrong })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ 'failure-reason': 'input-invalid' })
    expect(oneLine(result.stdout)).toContain(says)
  })

  test('names from outside are no workflow commands and no Markdown', async () => {
    const principal = '::error::x ##[error]y `<img>` @team'
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
      inputs: { ...inputs, principal },
    })
    expect(result.annotations).toEqual([])
    expect(result.stdout).not.toMatch(/^\s*::error/m)
    expect(result.stdout).not.toContain('##[')
    expect(result.summary).toContain('``::error::x ##[error]y `<img>` @team``')
  })
})

test('a pull request and a push explain nothing', async () => {
  for (const result of [await world.pushToPullRequest({ inputs }), await world.merge({ inputs })]) {
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ mode: '', 'failure-reason': 'event-refused' })
    expect(result.annotations[0]?.properties['title']).toContain('explain-refused')
  }
})
