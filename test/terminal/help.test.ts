import { describe, expect, test } from '@jest/globals'
import type { Option } from '../../src/modes/parameter/option.ts'
import { OPTIONS, type OptionName } from '../../src/modes/parameter/options.ts'
import { spelled } from '../../src/modes/parameter/spelling.ts'
import { inTerminal, optionsOf, TERMINAL_MODES, type TerminalMode } from '../../src/modes/registry.ts'
import { readArguments } from '../../src/terminal/arguments.ts'
import { helpText } from '../../src/terminal/help.ts'
import { expectGoldenFile } from '../golden.ts'

const pages = [undefined, ...TERMINAL_MODES]

test('the help, of the program and of each command', () => {
  const texts = pages.map(
    (mode) => `$ eks-access help${mode === undefined ? '' : ` ${mode}`}\n${helpText(mode, 80)}`,
  )
  expectGoldenFile('test/terminal/golden/help.txt', texts.join('\n'))
})

test.each(pages)('no line of the help for %s is wider than 80 columns', (mode) => {
  expect(
    helpText(mode, 80)
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([])
})

test('the help of a narrow terminal is narrower', () => {
  expect(
    Math.max(
      ...helpText('plan', 60)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(60)
})

const everyOption = TERMINAL_MODES.flatMap((mode) =>
  (Object.keys(OPTIONS) as OptionName[]).map((option) => ({ mode, option })),
)

describe('an option that a command has is in its help, and is accepted; any other is neither', () => {
  test.each(everyOption)('$mode, $option', ({ mode, option }) => {
    const has = optionsOf(mode).includes(option)
    expect(new RegExp(`^ .*--${spelled(option)}( |$)`, 'm').test(helpText(mode, 80))).toBe(has)
    // `--me` stands in the place of a principal.
    const words = option === 'me' ? [mode] : anExample(mode)
    const beside = has ? besides(mode, option) : []
    const read = readArguments([...words, ...given(mode, option), ...beside])
    expect(read.ok || read.message).toEqual(
      has ? true : expect.stringContaining(`${mode} has no option --${spelled(option)}.`),
    )
  })
})

test.each(TERMINAL_MODES.flatMap((mode) => inTerminal(mode).examples))(
  'the example "%s" is accepted',
  (one) => {
    expect(readArguments(argumentsOf(one))).toMatchObject({ ok: true })
  },
)

test.each(TERMINAL_MODES)('each way to ask for the help of %s is the same', (mode) => {
  const command = { name: 'help', about: mode }
  for (const args of [
    ['help', mode],
    [mode, '--help'],
    [mode, '-h'],
    ['--help', mode],
    [mode, 'x', '--help'],
  ])
    expect(readArguments(args)).toMatchObject({ ok: true, command })
})

/** What is written on a command line, as a shell takes it apart. */
function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([all, quoted]) => quoted ?? all)
}

function anExample(mode: TerminalMode): string[] {
  return argumentsOf(inTerminal(mode).examples[0] ?? '')
}

/** The option with a value that it takes; nothing where the example has it already. */
function given(mode: TerminalMode, name: OptionName): string[] {
  const option: Option<unknown> = OPTIONS[name]
  const written = `--${spelled(name)}`
  if (anExample(mode).includes(written)) return []
  const value = VALUES[name] ?? option.value?.split('|').at(-1) ?? ''
  return option.type === 'boolean' ? [written] : [written, value]
}

/** What an option is never given without. */
function besides(mode: TerminalMode, name: OptionName): readonly string[] {
  const live = mode === 'validate' && name !== 'live' && name in BESIDE ? ['--live'] : []
  return [...live, ...(BESIDE[name] ?? [])]
}

const BESIDE: Partial<Record<OptionName, readonly string[]>> = {
  cluster: [],
  region: ['--cluster', 'prod'],
  assumeRole: ['--region', 'ap-northeast-1', '--cluster', 'prod'],
  context: [],
  kubeconfig: ['--context', 'prod'],
  directory: [],
}

/** Where the name of a value in the help is no value. */
const VALUES: Partial<Record<OptionName, string>> = {
  can: 'list pods',
  region: 'ap-northeast-1',
  assumeRole: 'arn:aws:iam::111122223333:role/reader',
  namespace: 'shop',
  timeout: '5',
  parallelism: '5',
  waitForNodes: '5',
  waitForEntries: '5',
}
