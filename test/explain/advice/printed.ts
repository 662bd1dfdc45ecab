/** What one way of an explanation prints to be copied, cut from the text of the terminal. */
export interface PrintedWay {
  /** The sentence above the first block. */
  readonly says: string
  /** Commands of the AWS CLI, each on one line. */
  readonly commands: readonly string[]
  readonly lines?: string
  /** Files beside access.yaml by their path. */
  readonly files: Readonly<Record<string, string>>
}

interface Block {
  readonly says: string
  readonly copy: string
}

/** The ways in the order of the text; every one but the first begins with `Or, `. */
export function printedWays(text: string): readonly PrintedWay[] {
  const ways: Block[][] = []
  for (const block of blocksOf(text)) {
    if (ways.length === 0 || block.says.startsWith('Or, ')) ways.push([])
    ways.at(-1)?.push(block)
  }
  return ways.map(wayOf)
}

function wayOf(blocks: readonly Block[]): PrintedWay {
  const files = blocks.flatMap(({ says, copy }) => {
    const [, path] = /^Create the file (\S+) next to it$/.exec(says) ?? []
    return path === undefined ? [] : [[path, copy] as const]
  })
  const lines = blocks.find(({ says }) => /add these lines to access\.yaml/i.test(says))?.copy
  return {
    says: blocks.map(({ says }) => says).join('\n'),
    commands: blocks.flatMap(({ copy }) => (copy.startsWith('aws ') ? commandsOf(copy) : [])),
    files: Object.fromEntries(files),
    ...(lines === undefined ? {} : { lines }),
  }
}

/** A sentence that ends with a colon, an empty line, and lines that are indented by two. */
function blocksOf(text: string): readonly Block[] {
  const paragraphs = text.split('\n\n')
  return paragraphs.flatMap((paragraph, index): Block[] => {
    const next = paragraphs[index + 1]
    if (!/^\S/.test(paragraph) || !paragraph.endsWith(':') || next === undefined || !/^ {2}/.test(next))
      return []
    return [
      {
        says: paragraph.replaceAll('\n', ' ').slice(0, -1),
        copy: next.replaceAll(/^ {2}/gm, '').trimEnd(),
      },
    ]
  })
}

function commandsOf(copy: string): readonly string[] {
  return copy.replaceAll(/ \\\n\s*/g, ' ').split('\n')
}
