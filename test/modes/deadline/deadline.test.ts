import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runNode } from '../../scenario/run-node.ts'

/** Runs a text in a process of its own, with `deadline` begun: 1 second, and half a second to answer. */
function inProcess(body: string, watched = true) {
  const script = `
    import { beginDeadline } from ${JSON.stringify(resolve('src/modes/deadline/deadline.ts'))}
    const stuck = { text: 'stuck\\n', to: 2 }
    const deadline = beginDeadline({ seconds: 1, answerWithin: 500, stuck })
    if (${watched}) deadline.watch()
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    const compute = (ms) => { for (const end = Date.now() + ms; Date.now() < end; ); }
    ${body}
  `
  return runNode(['--no-warnings', '--expose-gc', '--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'] },
  })
}

describe('a process past its deadline', () => {
  test('is ended where it computes and never answers, with its last words', async () => {
    expect(await inProcess('compute(60_000)')).toMatchObject({ code: null, stderr: 'stuck\n' })
  }, 30_000)

  test('is ended where nobody said that there is much to compute, but it took a second before', async () => {
    const body = `deadline.endOfReading()
      const longer = beginDeadline({ seconds: 2, answerWithin: 500, stuck })
      await sleep(1_500)
      compute(60_000)`
    expect(await inProcess(body, false)).toMatchObject({ code: null, stderr: 'stuck\n' })
  }, 30_000)

  test('is not ended where it answers, however long it waits for others', async () => {
    const ended = await inProcess("await sleep(4_000); console.log('here'); deadline.close()")
    expect(ended).toEqual({ code: 0, stdout: 'here\n', stderr: '' })
  }, 30_000)

  test('is not ended where the reading was over before', async () => {
    const ended = await inProcess("deadline.endOfReading(); compute(4_000); console.log('here')")
    expect(ended).toEqual({ code: 0, stdout: 'here\n', stderr: '' })
  }, 30_000)

  test('does not wait for what it gave up, and keeps its exit status', async () => {
    const ended = await inProcess(`
      const given = await deadline.within(sleep(60_000))
      console.log(given, deadline.passed())
      process.exitCode = 3
      deadline.close()
    `)
    expect(ended).toEqual({ code: 3, stdout: 'undefined true\n', stderr: '' })
  }, 30_000)

  test('ends programs that it started, and each that it starts later', async () => {
    const ended = await inProcess(`
      import { spawn } from 'node:child_process'
      const end = (child) => new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
      const early = end(spawn('sleep', ['60']))
      await deadline.within(sleep(60_000))
      const late = end(spawn('sleep', ['60']))
      console.log(await early, await late)
      deadline.close()
    `)
    expect(ended).toEqual({ code: 0, stdout: 'SIGKILL SIGKILL\n', stderr: '' })
  }, 30_000)
})

test.each([1, 0])(
  'what is abandoned does not keep the process alive, with %i s of time',
  async (seconds) => {
    const ended = await inProcess(`
    import { spawn } from 'node:child_process'
    const abandoning = beginDeadline({ seconds: ${seconds}, stuck })
    const child = spawn('sleep', ['60'])
    child.on('exit', (_, signal) => console.log(signal))
    sleep(60_000)
    abandoning.abandon()
    process.exitCode = 3
    deadline.endOfReading()
    abandoning.close()
  `)
    expect(ended).toMatchObject({ code: 3, stderr: '' })
  },
  30_000,
)

describe('a program that is started once the reading is over', () => {
  test('may run for its time, also where the deadline passed before', async () => {
    const ended = await inProcess(`
      import { spawn } from 'node:child_process'
      const end = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
      await deadline.within(sleep(60_000))
      deadline.endOfReading()
      console.log(await end(spawn('sleep', ['0.3'])), await end(spawn('sleep', ['60'])))
      deadline.close()
    `)
    expect(ended).toEqual({ code: 0, stdout: '0 SIGKILL\n', stderr: '' })
  }, 30_000)

  test('may run for less time only where it was ended before, and not where another one was', async () => {
    const ended = await inProcess(`
      import { spawn } from 'node:child_process'
      deadline.close()
      const { endOfReading, close } = beginDeadline({ seconds: 4, stuck })
      endOfReading()
      const end = (...args) => {
        const began = Date.now()
        return new Promise((resolve) =>
          spawn('sleep', args).on('exit', (code, signal) => resolve([code ?? signal, Date.now() - began < 3_500])))
      }
      const first = await end('60')
      console.log(JSON.stringify([first, await Promise.all([end('60'), end('3')])]))
      close()
    `)
    expect(ended).toMatchObject({
      code: 0,
      stdout: '[["SIGKILL",false],[["SIGKILL",true],[0,true]]]\n',
    })
  }, 30_000)
})

test('what was read in time is not kept until the deadline', async () => {
  const ended = await inProcess(`
    let read = { large: 'as a cluster' }
    const kept = new WeakRef(read)
    const reading = () => deadline.within(Promise.resolve(read))
    await reading()
    read = undefined
    await sleep(10)
    gc()
    console.log(kept.deref())
    deadline.close()
  `)
  expect(ended).toEqual({ code: 0, stdout: 'undefined\n', stderr: '' })
}, 30_000)

test('a run that is in time ends at once, with what it read', async () => {
  const ended = await inProcess(
    "console.log(await deadline.within(Promise.resolve('read'))); deadline.close()",
  )
  expect(ended).toEqual({ code: 0, stdout: 'read\n', stderr: '' })
})
