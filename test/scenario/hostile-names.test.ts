import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodesOf, readMarkdown } from '../render/markdown.ts'
import { HOSTILE, UNPRINTABLE } from './hostile.ts'
import { binding, PLACES, type Place, quoted, writeAccess } from './hostile-places.ts'
import { foreign, skeleton } from './markdown-shape.ts'
import type { ActionResult } from './run-action.ts'
import { type RunnerCommand, runnerCommands } from './runner-commands.ts'
import { openWorld, type World } from './world.ts'

const worlds: World[] = []

afterAll(() => Promise.all(worlds.map((world) => world.close())))

describe.each(PLACES)('as $name', ({ bring, cannotHold, meddle }) => {
  const refused = meddle !== undefined
  const here = HOSTILE.filter(({ text }) => !cannotHold(text))
  const texts = here.map(({ text }) => text)
  let hostile: Seen
  let tame: Seen

  beforeAll(async () => {
    hostile = await seenWith({ bring, meddle }, texts)
    tame = await seenWith({ bring, meddle }, texts.map(tamed))
  })

  test(`they are planned and ${refused ? 'refused' : 'applied'} like any other`, () => {
    expect(here.length).toBeGreaterThanOrEqual(25)
    expect(
      hostile.runs.map(({ code, outputs, stderr }) => ({ code, outputs: counts(outputs), stderr })),
    ).toEqual(tame.runs.map(({ code, outputs, stderr }) => ({ code, outputs: counts(outputs), stderr })))
    expect(hostile.runs.map(({ code }) => code)).toEqual([0, refused ? 1 : 0])
    expect(hostile.world.state.comments).toHaveLength(2)
  })

  test('the summary is built as if the names were plain', () => {
    // What a comment folds depends on the lengths of names.
    for (const [index, { summary }] of hostile.runs.entries())
      expect(skeleton(summary)).toEqual(skeleton(tame.runs[index]?.summary ?? ''))
  })

  test('nothing in the comment and the summary is a mention, a link, an image or HTML of theirs', () => {
    expect(hostile.markdown).toHaveLength(4)
    for (const text of hostile.markdown) expect(nodesOf(readMarkdown(text)).flatMap(foreign)).toEqual([])
  })

  test('the log holds the commands that it holds with plain names, and nothing that moves the cursor', () => {
    for (const [index, { stdout }] of hostile.runs.entries()) {
      expect(commands(stdout)).toEqual(commands(tame.runs[index]?.stdout ?? ''))
      expect(stdout.replaceAll('\n', '')).not.toMatch(UNPRINTABLE)
    }
  })

  test.each(here)('a reader sees $name', ({ text, shown = text }) => {
    // A comment counts what is alike; the summary of the run names all.
    for (const code of hostile.code.slice(refused ? 1 : 0)) expect(code).toContain(shown)
    for (const { stdout } of hostile.runs.slice(refused ? 1 : 0)) expect(stdout).toContain(inLog(text))
  })
})

test('a faulty file full of them is refused, with annotations that only we wrote', async () => {
  const world = await openWorld()
  worlds.push(world)
  await writeAccess(world, {
    principals: HOSTILE.flatMap(({ text }, index) => [
      `  - role: ${quoted(`arn:aws:iam::111122223333:role/r${index}${text}`)}`,
      `    username: ${quoted(`${text}\n`)}`,
      `    groups: [${quoted(`${text}\t`)}]`,
      `    ${quoted(text)}: true`,
    ]),
    manifests: true,
  })
  const objects = HOSTILE.map(({ text }) => binding({ name: `${text}/%`, role: `/${text}`, subject: text }))
  await writeFile(join(world.folder, 'rbac', 'bindings.yaml'), objects.join('---\n'))
  const run = await world.pushToPullRequest()
  expect(run.code).toBe(1)
  expect(run.outputs['failure-reason']).toBe('file-invalid')

  const commands = runnerCommands(run.stdout).filter(({ name }) => name !== 'add-mask')
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']))
  expect(commands.length).toBeLessThanOrEqual(10)
  for (const { properties } of commands.slice(0, -1))
    expect(properties).toMatch(
      /^title=([\w ,'’.-]+ \([a-z-]+\),file=(access|rbac\/bindings)\.yaml,line=\d+,.*|\d+ more)$/,
    )
  expect(run.stdout.replaceAll('\n', '')).not.toMatch(UNPRINTABLE)
  const markdown = [world.state.comments[0]?.body ?? '', run.summary]
  for (const text of markdown) {
    expect(text).toContain('is not valid')
    expect(nodesOf(readMarkdown(text)).flatMap(foreign)).toEqual([])
  }
})

interface Seen {
  readonly world: World
  /** Of the pull request, and of its merge. */
  readonly runs: readonly ActionResult[]
  /** The comment and the summary of each run. */
  readonly markdown: readonly string[]
  /** What is in code in the summaries, where a name is shown as it is. */
  readonly code: readonly string[]
}

async function seenWith(
  { bring, meddle }: { readonly bring: Place['bring']; readonly meddle: Place['meddle'] },
  texts: readonly string[],
): Promise<Seen> {
  const world = await openWorld()
  worlds.push(world)
  const runs: ActionResult[] = []
  const markdown: string[] = []
  const look = (result: ActionResult): void => {
    runs.push(result)
    markdown.push(world.state.comments.at(-1)?.body ?? '', result.summary)
  }
  await bring(world, texts)
  look(await world.pushToPullRequest())
  await meddle?.(world, texts)
  look(await world.merge())
  return { world, runs, markdown, code: runs.map(({ summary }) => codeOf(summary)) }
}

/** Of the same length, with the same slashes, and with no meaning to anybody. */
function tamed(text: string, index: number): string {
  return `${text.replace(/[^A-Za-z0-9/]/gu, 'x')}${index}`
}

function counts(outputs: ActionResult['outputs']): object {
  const { mode, changes, applied, 'failure-reason': reason } = outputs
  return { mode, changes, applied, reason }
}

function codeOf(markdown: string): string {
  return nodesOf(readMarkdown(markdown))
    .flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
    .join('\n')
}

/** A text in the log, as far as it is certain wherever in a line it stands: its longest part without an escape. */
function inLog(text: string): string {
  const parts = text.split(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0#:\\]+/u).map((part) => part.slice(0, 300))
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** Of several names the line of the first is told, and hostile names sort otherwise than plain ones. */
function commands(stdout: string): readonly RunnerCommand[] {
  return runnerCommands(stdout).map(({ name, properties }) => ({
    name,
    properties: properties.replaceAll(/(line|endLine)=\d+/g, '$1'),
  }))
}
