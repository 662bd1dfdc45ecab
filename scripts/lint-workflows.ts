// actionlint and zizmor over our workflows, those of the examples, action.yml and dependabot.yml.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { goTool, pythonTool } from './tool-cache.ts'

const actionlint = goTool({
  name: 'actionlint',
  package: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: 'v1.7.12',
})
const zizmor = pythonTool({ name: 'zizmor', version: '1.32.0' })

const examples = 'examples/workflows'
const workflows = ['.github/workflows', examples].flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
)

const runs = [
  { program: actionlint, args: ['-color', ...workflows] },
  {
    program: zizmor,
    args: [
      '--offline',
      '--persona=auditor',
      '--format=plain',
      ...workflows,
      'action.yml',
      '.github/dependabot.yml',
    ],
  },
]
// Both run, so that one push mends what both found.
const failed = runs.filter(({ program, args }) => spawnSync(program, args, { stdio: 'inherit' }).status !== 0)
process.exitCode = failed.length === 0 ? 0 : 1
