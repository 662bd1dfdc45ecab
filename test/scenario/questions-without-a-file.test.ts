import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type EksCluster, startEksCluster } from '../loopback/eks-cluster.ts'
import type { LoopbackServer } from '../loopback/server.ts'
import { quickstartApi } from '../nodes/session.ts'
import { kubeconfig } from './attacks/doors.ts'
import { ENTRIES_CLUSTER } from './entries-world.ts'
import { oneLine } from './one-line.ts'
import type { Ended } from './run-node.ts'
import { runProgram } from './run-terminal.ts'

let folder: string
let api: LoopbackServer
let eks: EksCluster
beforeAll(async () => {
  ;[folder, api, eks] = await Promise.all([
    mkdtemp(join(tmpdir(), 'eks-access-question-')),
    quickstartApi(),
    startEksCluster(ENTRIES_CLUSTER),
  ])
  const server = { server: api.url, 'insecure-skip-tls-verify': true }
  await writeFile(join(folder, 'kc'), kubeconfig({ token: 'a-token' }, server))
  for (const [way, { lines }] of Object.entries(WAYS)) {
    const clusters = `version: 1\nclusters:\n  - name: prod\n    ${lines.join('\n    ')}\n`
    await writeFile(join(folder, `${way}-alone.yaml`), clusters)
    await writeFile(join(folder, `${way}-faulty.yaml`), `${clusters}principals:\n  - role: dev\n`)
  }
})
afterAll(() => Promise.all([rm(folder, { recursive: true }), api.close(), eks.close()]))

const QUICKSTART = resolve('examples/quickstart/cluster')

interface Way {
  /** What names the cluster on the command line. */
  readonly options: readonly string[]
  /** What says the way into it in a file. */
  readonly lines: readonly string[]
  readonly somebody: string
  /** What is told of such a way in, where a file says it. */
  readonly beside?: string
}

const WAYS = {
  directory: {
    options: ['--directory', QUICKSTART, '--cluster', 'prod'],
    lines: [`directory: ${QUICKSTART}`],
    somebody: 'role/console',
    beside: 'notice door-outside-workspace',
  },
  context: {
    options: ['--context', 'lab', '--kubeconfig', 'kc', '--cluster', 'prod'],
    lines: ['context: lab', 'kubeconfig: kc'],
    somebody: 'role/console',
    beside: 'notice kubeconfig-not-allowed',
  },
  eks: {
    options: ['--region', 'ap-northeast-1', '--cluster', 'prod'],
    lines: ['region: ap-northeast-1'],
    somebody: 'role/maria',
  },
} as const satisfies Readonly<Record<string, Way>>

type WayName = keyof typeof WAYS

const run = (...args: readonly string[]): Promise<Ended> =>
  runProgram(args, folder, { env: { ...eks.env, AWS_ENDPOINT_URL_STS: eks.aws.url } })

const QUESTIONS = [
  ['list'],
  ['list', '--format', 'json', '--unmanaged'],
  ['explain', 'SOMEBODY'],
  ['explain', 'SOMEBODY', '--can', 'delete pods -n shop'],
  ['explain', '--me'],
  ['who-can', 'list', 'pods'],
  ['snapshot'],
  ['validate', '--live'],
]

const eachWay = (Object.keys(WAYS) as WayName[]).flatMap((way) =>
  QUESTIONS.map((words) => ({ way, question: words.join(' '), words })),
)

let copies = 0

describe('a question has the same answer without a file, with a file of clusters only and with a faulty one', () => {
  test.each(eachWay)('$way: $question', async ({ way, words }) => {
    const { options, lines, somebody, beside }: Way = WAYS[way]
    const question = words.map((word) => (word === 'SOMEBODY' ? somebody : word))
    const ask = async (...about: readonly string[]): Promise<Ended> => {
      const output = `copy-${copies++}`
      const ended = await run(...question, ...about, ...(words[0] === 'snapshot' ? ['--output', output] : []))
      return { ...ended, stdout: ended.stdout.replaceAll(output, 'COPY') }
    }
    const [without, alone, faulty] = await Promise.all([
      ask(...options),
      ...['alone', 'faulty'].map((kind) => ask('--file', `${way}-${kind}.yaml`, '--cluster', 'prod')),
    ])
    const said = (ended: Ended | undefined): object => ({
      code: ended?.code,
      stdout: oneLine(ended?.stdout ?? '')
        .replaceAll('"kind": "set"', '"kind": "this-set"')
        .replaceAll(/[\w-]+\.yaml/g, 'FILE'),
    })
    expect(without).toMatchObject({
      code: words[0] === 'explain' ? expect.any(Number) : 0,
      stdout: expect.stringMatching(/\S/),
    })
    expect(said(alone)).toEqual(said(without))
    expect(oneLine(without?.stderr ?? '')).not.toMatch(
      /\.yaml|workspace|A pull request|empty-file|file-not-used/,
    )
    expect(oneLine(alone?.stderr ?? '')).toContain('notice empty-file, ')
    // A file may be of others: that it leads out of its workspace is said.
    if (beside !== undefined && words[1] !== '--me') expect(alone?.stderr).toContain(beside)
    expect(oneLine(alone?.stderr ?? '')).not.toContain('allowEmpty')
    if (words[0] === 'validate') {
      expect(faulty).toMatchObject({ code: 1, stdout: '' })
      expect(faulty?.stderr).toContain('error principal-not-an-arn, ')
    } else {
      expect(said(faulty)).toEqual(said(without))
      expect(oneLine(faulty?.stderr ?? '')).toContain(
        `warning file-not-used, ${way}-faulty.yaml:${lines.length + 5}:11 This answer is without what the file declares, because the file has an error: `,
      )
    }
  })
})
