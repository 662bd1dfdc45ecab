// Fails when what the build made is not, byte for byte, what is committed.
import { execFileSync } from 'node:child_process'

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changed !== '') {
  console.error(`dist/ is not what the sources build. Run \`npm run build\` and commit dist/:\n${changed}`)
  process.exitCode = 1
}
