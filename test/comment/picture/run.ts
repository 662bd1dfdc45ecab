// npm run pictures [-- FILE…]: draws goldens of comments and summaries as GitHub does, light and dark, on a wide and on a
// narrow screen, and prints how long each is. It fails where a diagram cannot be drawn. It needs a Chromium.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { table } from '../../../scripts/tables.ts'
import { visibleText } from '../visible.ts'
import { type Browser, openBrowser } from './browser.ts'
import { type Drawn, pageOf } from './page.ts'

const WIDTHS = [860, 390] as const
const THEMES = ['light', 'dark'] as const
const goldens = 'test/comment/golden'

const named = process.argv.slice(2)
const files =
  named.length > 0
    ? named
    : readdirSync(goldens)
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(goldens, name))
const folder = mkdtempSync(join(tmpdir(), 'eks-access-pictures-'))

const browser = await openBrowser()
let failed = 0
try {
  const rows = []
  for (const file of files) rows.push(await rowOf(browser, file))
  console.log(
    table(
      ['file', 'characters', 'visible', '860 px', '390 px', 'caution ends', 'too wide', 'diagrams'],
      rows,
    ),
  )
} finally {
  await browser.close()
}
console.log(`The pictures are in ${folder}`)
if (failed > 0) process.exitCode = 1

async function rowOf(to: Browser, file: string): Promise<string[]> {
  const markdown = readFileSync(file, 'utf8')
  const [wide, narrow] = await Promise.resolve(drawAll(to, basename(file, '.md'), markdown))
  if (wide === undefined || narrow === undefined) throw new Error('nothing was drawn')
  for (const refused of wide.refused) {
    failed++
    console.error(`${file}: ${refused}`)
  }
  const figures = [markdown.length, visibleText(markdown).length, wide.height, narrow.height]
  return [
    basename(file),
    ...figures.map((figure) => figure.toLocaleString('en-US')),
    narrow.alertEnds === null ? '–' : String(narrow.alertEnds),
    String(narrow.tooWide),
    String(wide.diagrams),
  ]
}

/** By width; what is drawn in the light. */
async function drawAll(to: Browser, name: string, markdown: string): Promise<Drawn[]> {
  const all: Drawn[] = []
  for (const width of WIDTHS)
    for (const theme of THEMES) {
      const picture = join(folder, `${name}.${width}.${theme}`)
      const found = await draw(to, { picture, width, page: pageOf(markdown, theme) })
      if (theme === 'light') all.push(found)
    }
  return all
}

async function draw(
  { send }: Browser,
  about: { readonly picture: string; readonly width: number; readonly page: string },
): Promise<Drawn> {
  const { picture, width, page } = about
  writeFileSync(`${picture}.html`, page)
  const metrics = { width, deviceScaleFactor: 1, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', { ...metrics, height: 660 })
  await send('Page.enable')
  await send('Page.navigate', { url: pathToFileURL(`${picture}.html`).href })
  const evaluated = await send('Runtime.evaluate', {
    expression: `new Promise((done) => { const look = () => globalThis.drawn ? done(globalThis.drawn) : setTimeout(look, 20); look() })`,
    awaitPromise: true,
    returnByValue: true,
  })
  const { value } = evaluated['result'] as unknown as { readonly value: Drawn }
  const height = Math.min(value.height, 16_000) // a picture has no more
  await send('Emulation.setDeviceMetricsOverride', { ...metrics, height })
  const { data } = await send('Page.captureScreenshot', { format: 'png' })
  writeFileSync(`${picture}.png`, Buffer.from(data ?? '', 'base64'))
  return value
}
