import { pathToFileURL } from 'node:url'

/** What a page says of itself once it is drawn. */
export interface Drawn {
  readonly height: number
  /** How many elements are wider than the page. */
  readonly tooWide: number
  /** Where the alert ends, from the top. */
  readonly alertEnds: number | null
  readonly diagrams: number
  /** What the library of diagrams refuses. */
  readonly refused: readonly string[]
}

/** Source: `stop-16` of primer/octicons, MIT; GitHub has it in its caution. */
const STOP_ICON =
  '<svg class="octicon mr-2" width="16" height="16" style="margin-right: 8px"><path d="M4.47.22A.749.749 0 0 1 5 0h6c.199 0 .389.079.53.22l4.25 4.25c.141.14.22.331.22.53v6a.749.749 0 0 1-.22.53l-4.25 4.25A.749.749 0 0 1 11 16H5a.749.749 0 0 1-.53-.22L.22 11.53A.749.749 0 0 1 0 11V5c0-.199.079-.389.22-.53Zm.84 1.28L1.5 5.31v5.38l3.81 3.81h5.38l3.81-3.81V5.31L10.69 1.5ZM8 4a.75.75 0 0 1 .75.75v3.5a.75.75 0 0 1-1.5 0v-3.5A.75.75 0 0 1 8 4Zm0 8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z"></path></svg>'

const packages = pathToFileURL('tools/pictures/node_modules/')

/** A page that draws a comment or a summary as GitHub does: line breaks as they are, alerts, diagrams. */
export function pageOf(markdown: string, theme: 'light' | 'dark'): string {
  const from = (file: string): string => new URL(file, packages).href
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${from(`github-markdown-css/github-markdown-${theme}.css`)}">
<style>
  body { margin: 0; background: ${theme === 'light' ? '#ffffff' : '#0d1117'} }
  .markdown-body { box-sizing: border-box; padding: 16px; font-size: 14px; overflow-wrap: break-word }
</style>
<article class="markdown-body"></article>
<script src="${from('marked/lib/marked.umd.js')}"></script>
<script src="${from('mermaid/dist/mermaid.min.js')}"></script>
<script>
  const THEME = ${JSON.stringify(theme === 'light' ? 'default' : 'dark')}
  const STOP_ICON = ${JSON.stringify(STOP_ICON)}
  const MARKDOWN = ${JSON.stringify(markdown).replaceAll('<', '\\u003c')}
  ${drawn.toString()}
  globalThis.drawn = drawn(MARKDOWN, THEME)
</script>
`
}

/** Runs in the page. */
async function drawn(markdown: string, theme: string): Promise<Drawn> {
  // biome-ignore lint/suspicious/noExplicitAny: the page has a DOM and two libraries, this program has not
  const { document, marked, mermaid } = globalThis as any
  const article = document.querySelector('article')
  article.innerHTML = marked.parse(markdown, { gfm: true, breaks: true })

  let alert = null
  for (const quote of article.querySelectorAll('blockquote')) {
    const first = quote.querySelector('p')
    const kind = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](<br>|\n|$)/.exec(first?.innerHTML ?? '')
    if (kind === null) continue
    const name = kind[1]?.toLowerCase() ?? ''
    alert = document.createElement('div')
    alert.className = `markdown-alert markdown-alert-${name}`
    first.innerHTML = first.innerHTML.slice(kind[0].length)
    if (first.innerHTML.trim() === '') first.remove()
    alert.innerHTML = `<p class="markdown-alert-title">${STOP_ICON}${name[0]?.toUpperCase()}${name.slice(1)}</p>`
    alert.append(...quote.childNodes)
    quote.replaceWith(alert)
  }

  const refused: string[] = []
  mermaid.initialize({ startOnLoad: false, theme })
  const diagrams = [...article.querySelectorAll('code.language-mermaid')]
  for (const [index, code] of diagrams.entries()) {
    try {
      await mermaid.parse(code.textContent)
      const { svg } = await mermaid.render(`diagram-${index}`, code.textContent)
      if (svg.includes('Syntax error')) throw new Error('syntax error')
      const figure = document.createElement('div')
      figure.innerHTML = svg
      code.parentElement.replaceWith(figure)
    } catch (error) {
      refused.push(String(error))
    }
  }
  // biome-ignore lint/suspicious/noExplicitAny: an element
  const isTooWide = (element: any): boolean =>
    element.getClientRects().length > 0 && element.scrollWidth > Math.max(element.clientWidth, 1) + 1
  return {
    height: Math.ceil(article.getBoundingClientRect().height),
    tooWide: [...article.querySelectorAll('table, pre, p, li, h3, h4')].filter(isTooWide).length,
    alertEnds: alert === null ? null : Math.ceil(alert.getBoundingClientRect().bottom),
    diagrams: diagrams.length,
    refused,
  }
}
