import type { Answer } from './server.ts'

/** An element; its children are XML already, but for a single text. */
export function element(name: string, ...children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`
}

/** Elements that hold text. */
export function elements(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).map(([name, text]) =>
    element(name, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  )
}

export function xmlAnswer(status: number, xml: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8' },
    body: `<?xml version="1.0"?>\n${xml}`,
  }
}
