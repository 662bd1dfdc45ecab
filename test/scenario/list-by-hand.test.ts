import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { otherEvent } from './event.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const inputs = { mode: 'list' }

describe('a run by hand', () => {
  test.each(['workflow_dispatch', 'schedule'])(
    'by %s lists who has access, and changes nothing',
    async (name) => {
      const before = await world.cluster()
      const result = await world.run(otherEvent(world.state, name), { inputs })
      expect(result).toMatchObject({ code: 0, annotations: [] })
      expect(result.outputs).toMatchObject({
        mode: 'list',
        applied: 'false',
        changes: '',
        'failure-reason': '',
      })
      expect(result.summary).toMatch(/^### `prod`: \d+ principals? ha(s|ve) access/)
      expect(result.summary).toContain('| power | principal | through | owner |')
      expect(result.stdout).toContain('owner: ')
      expect(world.github.requests).toEqual([])
      expect(await world.cluster()).toEqual(before)
    },
  )

  test('lists what the inputs ask for', async () => {
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
      inputs: { ...inputs, power: 'admin', unmanaged: 'true' },
    })
    expect(result.code).toBe(0)
    expect(result.summary).toContain('listed, as asked for.')
  })

  test('answers for a file with an error elsewhere, and warns of it', async () => {
    await world.edit('access.yaml', (text) => `${text}knownAccounts: nobody\n`)
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs })
    expect(result.code).toBe(0)
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(result.annotations[0]?.properties['title']).toContain('file-not-used')
    expect(result.summary).toMatch(/^### `prod`: \d+ principals? ha(s|ve) access/)
  })

  test('needs a file', async () => {
    await world.edit('access.yaml', () => '')
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs })
    expect(result.code).toBe(1)
    expect(result.annotations[0]?.properties['title']).toContain('empty-file')
  })

  test.each([
    [{ ...inputs, power: 'root' }, 'power'],
    [{ mode: 'plan', power: 'admin' }, 'power'],
    [{ mode: 'explain', principal: 'x', unmanaged: 'true' }, 'unmanaged'],
  ])('%j is an input that cannot be used', async (wrong, says) => {
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), { inputs: wrong })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ 'failure-reason': 'input-invalid' })
    expect(result.stdout).toContain(says)
  })
})

test('a pull request and a push list nothing', async () => {
  for (const result of [await world.pushToPullRequest({ inputs }), await world.merge({ inputs })]) {
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ mode: '', 'failure-reason': 'event-refused' })
    expect(result.annotations[0]?.properties['title']).toContain('list-refused')
  }
})
