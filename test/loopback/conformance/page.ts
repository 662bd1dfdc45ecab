import { CASES } from './cases.ts'

/** The page that says what each server can, of the cases themselves. */
export function conformancePage(): string {
  const rows = CASES.map(
    ({ name, cannot }) => `| ${name} | yes | ${told(cannot?.moto)} | ${told(cannot?.ministack)} |`,
  )
  return `${HEAD}\n| what is asked | our loopback | moto | ministack |\n|-|-|-|-|\n${rows.join('\n')}\n`
}

function told(why: string | undefined): string {
  return why === undefined ? 'yes' : `no: it ${why}`
}

const HEAD = `# What the stand-ins for AWS can

Written from the cases: \`UPDATE_GOLDEN=1 npm test -- test/loopback/conformance\`.

One suite (\`suite.ts\`) reads AWS, and writes access entries, through the SDK's clients and through the program's own reading and writing. \`npm test\` runs it against our loopback AWS, \`npm run e2e -- conformance\` also against [moto](https://docs.getmoto.org) and [ministack](https://pypi.org/project/ministack), which nobody of this project wrote; their packages are pinned in \`test/e2e/python\`. A case that a server cannot must fail on it, so this table stays true.

To add a case: an entry in one of the \`cases-of-*.ts\`, with the world that it needs. Our loopback makes a world as a state (\`own-server.ts\`), the others by the calls that make each thing (\`made-by-calls.ts\`).
`
