import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readmeWithTables } from '../../scripts/readme-tables.ts'

const readme = `# Title

<!-- comment:start --><!-- comment:end -->

<!-- inputs:start -->
old
<!-- inputs:end -->

between

<!-- outputs:start --><!-- outputs:end -->
end
`
const action = `
inputs:
  mode:
    description: One of a|b.
    default: auto
  token:
    description: >-
      Two
      lines.
outputs:
  applied:
    description: Whether.
`

const comment = `### Title: 1 to add

**Merging** applies [it](https://example.com/x).\\
**Undo** it.

<details><summary>One</summary>

hidden

</details>

<details><summary>Two</summary>

hidden

</details>

end
`

describe('readmeWithTables', () => {
  test('makes both tables new, shows a comment with its folds closed, and leaves the rest', () => {
    expect(readmeWithTables(readme, action, comment)).toBe(`# Title

<!-- comment:start -->
> ### Title: 1 to add
>
> **Merging** applies [it](#the-comment).\\
> **Undo** it.
>
> ▸ One\\
> ▸ Two
>
> end
<!-- comment:end -->

<!-- inputs:start -->
| input | what it is | default |
|---|---|---|
| \`mode\` | One of a\\|b. | \`auto\` |
| \`token\` | Two lines. |  |
<!-- inputs:end -->

between

<!-- outputs:start -->
| output | what it is |
|---|---|
| \`applied\` | Whether. |
<!-- outputs:end -->
end
`)
  })

  test('changes nothing the second time', () => {
    const real = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    const once = readmeWithTables(readme, real, comment)
    expect(readmeWithTables(once, real, comment)).toBe(once)
  })

  test.each(['<!-- inputs:start -->', '<!-- outputs:end -->'])('stops without %s', (marker) => {
    expect(() => readmeWithTables(readme.replace(marker, ''), action, comment)).toThrow(/inputs|outputs/)
  })

  test('stops at an input without a description', () => {
    expect(() => readmeWithTables(readme, 'inputs: { a: {} }\noutputs: {}', comment)).toThrow('description')
  })
})
