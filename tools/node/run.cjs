// Runs a script of this repository on the Node of this package: `node tools/node/run.cjs scripts/build.ts`. Where
// none is installed for the platform, or it does not start, the machine's own Node is used; this says so, or that
// it cannot be. npm's link `.bin/node` is no way to it: up to npm 10, skipping the package of another platform
// removes the link of this one. Any Node must be able to load this file: nothing in it is newer than Node 16.
const { spawn } = require('node:child_process')
const { delimiter, dirname, join } = require('node:path')
const { engines } = require('../../package.json')
const { optionalDependencies } = require('./package.json')

const program = Object.keys(optionalDependencies).map(installed).find(Boolean)
if (program === undefined) runHere('is installed')
else run(program, () => runHere('starts'))

/** The path of the Node that a package brings, if it is installed. */
function installed(name) {
  try {
    const file = require.resolve(`${name}/package.json`)
    return join(dirname(file), require(file).bin.node)
  } catch {
    return undefined
  }
}

function runHere(what) {
  const { node } = process.versions
  const sentence = `No Node of tools/node ${what} on ${process.platform}-${process.arch}`
  // Scripts are TypeScript, whose types Node strips by itself since 22.18.
  if (process.features.typescript) {
    process.stderr.write(`${sentence}: Node ${node} of this machine is used.\n`)
    run(process.execPath)
  } else {
    process.stderr.write(
      `${sentence}, and Node ${node} of this machine is no substitute: use ${engines.node}.\n`,
    )
    process.exitCode = 1
  }
}

function run(node, otherwise) {
  const path = process.env.PATH
  process.env.PATH = dirname(node) + delimiter + path
  const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' })
  child.once('error', (error) => {
    process.env.PATH = path
    if (otherwise === undefined) throw error
    otherwise()
  })
  // The terminal sends these to the child as well; whoever ends this process alone means the child too.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill())
  child.once('exit', (code) => {
    process.exitCode = code === null ? 1 : code
  })
}
