import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../src/terminal/arguments.ts'

const QUESTIONS = {
  list: [],
  explain: ['role/dev'],
  'who-can': ['list', 'pods'],
  snapshot: ['--output', 'copy'],
  validate: ['--live'],
} as const

type Question = keyof typeof QUESTIONS

function read(question: Question, ...args: readonly string[]) {
  const parsed = readArguments([question, ...QUESTIONS[question], ...args])
  if (!parsed.ok) return parsed.message
  const { command } = parsed
  return 'asked' in command && 'about' in command.asked ? command.asked.about : command
}

const each = Object.keys(QUESTIONS) as Question[]

const EKS = { door: 'eks', name: 'prod', region: 'ap-northeast-1' }
const ROLE = 'arn:aws:iam::111122223333:role/reader'

describe.each(each)('%s takes the cluster', (question) => {
  test.each([
    ['of EKS', ['--region', 'ap-northeast-1', '--cluster', 'prod'], EKS],
    [
      'of EKS, by a role',
      ['--region', 'ap-northeast-1', '--cluster', 'prod', '--assume-role', ROLE],
      { ...EKS, assumeRole: ROLE },
    ],
    ['of a context', ['--context', 'lab'], { door: 'context', name: 'lab', context: 'lab' }],
    [
      'of a context of another kubeconfig, under a name',
      ['--context', 'lab', '--kubeconfig', 'kc', '--cluster', 'prod'],
      { door: 'context', name: 'prod', context: 'lab', kubeconfig: 'kc' },
    ],
    [
      'of a context that aws eks update-kubeconfig wrote, by its name in EKS',
      ['--context', 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/prod'],
      { door: 'context', name: 'prod', context: 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/prod' },
    ],
    [
      'of a directory',
      ['--directory', './saved/prod/'],
      { door: 'directory', name: 'prod', directory: './saved/prod/' },
    ],
    [
      'of the current directory, by its name',
      ['--directory', '.'],
      { door: 'directory', name: basename(process.cwd()), directory: '.' },
    ],
    [
      'of a directory, under a name',
      ['--directory', 'saved', '--cluster', 'prod'],
      { door: 'directory', name: 'prod', directory: 'saved' },
    ],
  ])('%s', (_, args, entry) => {
    expect(read(question, ...args)).toEqual({ file: 'access.yaml', clusters: [], named: [entry] })
  })
})

describe.each(each)('%s refuses', (question) => {
  test.each([
    [
      ['--region', 'eu-west-1'],
      `${question} needs --cluster NAME with --region: the name of the cluster in EKS.`,
    ],
    [
      ['--region', 'Frankfurt', '--cluster', 'a'],
      '--region cannot be "Frankfurt". Allowed: the code of a region, such as ap-northeast-1.',
    ],
    [
      ['--region', 'eu-west-1', '--cluster', 'dev-*'],
      'With --region, --cluster cannot be "dev-*". Allowed: one name, of 1 to 100 letters,',
    ],
    [
      ['--assume-role', ROLE],
      `${question} takes --assume-role with --region REGION and --cluster NAME only.`,
    ],
    [
      ['--assume-role', 'reader', '--region', 'eu-west-1', '--cluster', 'a'],
      '--assume-role cannot be "reader". Allowed: the ARN of an IAM role',
    ],
    [['--kubeconfig', 'kc'], `${question} takes --kubeconfig with --context CONTEXT only.`],
    [
      ['--context', 'lab', '--assume-role', ROLE],
      `${question} takes --assume-role with --region REGION and --cluster NAME only.`,
    ],
    [
      ['--region', 'eu-west-1', '--cluster', 'a', '--kubeconfig', 'kc'],
      `${question} takes --kubeconfig with --context CONTEXT only.`,
    ],
    [['--context', 'lab', '--directory', 'saved'], `${question} takes --context or --directory, not both.`],
    [
      ['--region', 'eu-west-1', '--cluster', 'a', '--context', 'lab'],
      `${question} takes --region or --context, not both.`,
    ],
    [
      ['--file', 'access.yaml', '--directory', 'saved'],
      `${question} takes --file or --directory, not both: with --directory no file is read.`,
    ],
    [
      ['--directory', 'saved', '--cluster', 'a', '--cluster', 'b'],
      `${question} takes --cluster once with --directory: it is the name of the one cluster.`,
    ],
    [['--context', ''], '--context cannot be "". Allowed: any text that is not empty.'],
    [['--directory='], '--directory cannot be "".'],
  ])('%j', (args, message) => {
    expect(read(question, ...args)).toEqual(expect.stringContaining(message))
  })
})

test('without these options it is about the file, or some of its clusters', () => {
  expect(read('list')).toEqual({ file: 'access.yaml', clusters: [] })
  expect(read('list', '--file', 'infra/access.yaml', '--cluster', 'dev-*', '--cluster', 'prod')).toEqual({
    file: 'infra/access.yaml',
    clusters: ['dev-*', 'prod'],
  })
})

test('several clusters of one region are asked at once, each once; a snapshot is of one', () => {
  const several = ['--region', 'ap-northeast-1', '--cluster', 'prod', '--cluster', 'dev', '--cluster', 'prod']
  expect(read('list', ...several)).toMatchObject({ named: [EKS, { ...EKS, name: 'dev' }] })
  expect(read('snapshot', ...several)).toBe('snapshot needs one --cluster NAME and --output DIR.')
})

test.each([
  [
    ['explain', 'role/dev', '--as-of', 'plan', '--directory', 'saved'],
    'explain needs a file with --as-of plan: that is the plan of the file.',
  ],
  [
    ['validate', '--directory', 'saved'],
    'validate takes a cluster with --live only: without it no cluster is read.',
  ],
  [
    ['validate', '--cluster', 'prod'],
    'validate takes a cluster with --live only: without it no cluster is read.',
  ],
  [
    ['plan', '--directory', 'saved'],
    'plan has no option --directory. It is an option of validate, explain, who-can, list, import, snapshot.',
  ],
  [['apply', '--region', 'eu-west-1'], 'apply has no option --region.'],
])('%j is refused', (args, message) => {
  expect(readArguments(args)).toMatchObject({ ok: false, message: expect.stringContaining(message) })
})
