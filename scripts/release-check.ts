/**
 * All of a release that can be checked without an account. Without an argument: that package.json, the lock file and
 * src/version.ts agree, that there is something to write into the notes, and that a package can be packed.
 * `npm run release:check -- v1.2.3 COMMIT FOLDER` checks that the tag is of this version and that the changelog has
 * its section, and leaves the notes and the package in the folder.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VERSION } from '../src/version.ts'
import { readProject } from './project.ts'
import { releaseNotes, sectionOf } from './release-notes.ts'
import { packTarball } from './tarball.ts'

const [tag, commit = '0'.repeat(40), folder] = process.argv.slice(2)
const { version, repository } = readProject()
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')

for (const [where, found] of [
  ['version of package-lock.json', lock.version],
  ['packages[""].version of package-lock.json', lock.packages[''].version],
  ['VERSION of src/version.ts', VERSION],
  ...(tag === undefined ? [] : [['the tag without its v', tag.replace(/^v/, '')]]),
])
  if (found !== version) fail(`${where} is ${found}, and version of package.json is ${version}`)

const wanted = tag === undefined ? [version, 'Unreleased'] : [version]
const changes = wanted.map((name) => sectionOf(changelog, name)).find((section) => section !== undefined)
if (changes === undefined) fail(`CHANGELOG.md has no section ## ${wanted.join(' or ## ')} with text in it`)

const to = folder ?? mkdtempSync(join(tmpdir(), 'eks-access-release-'))
mkdirSync(to, { recursive: true })
const { path, files, size } = packTarball(to)
console.log(`${path}: ${files.length} files, ${size} bytes`)
writeFileSync(join(to, 'notes.md'), releaseNotes({ changes, repository, version, commit }))
if (folder === undefined) rmSync(to, { recursive: true })
console.log(`v${version} can be released`)

function fail(reason: string): never {
  console.error(`This is no release: ${reason}.`)
  process.exit(1)
}
