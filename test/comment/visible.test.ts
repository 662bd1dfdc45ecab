import { expect, test } from '@jest/globals'
import { visibleText } from './visible.ts'

test('what is in a fold is not visible, and its summary is', () => {
  const text = `### Title \`prod\`

**Merging** applies.\\
**Grants** nothing.

> [!CAUTION]
> - **Loses** [\`access.yaml:3\`](https://github.com/a/b#L3)

<details><summary>In <code>prod</code> before: 2 warnings</summary>

- hidden

<details><summary>hidden too</summary>

hidden

</details>

</details>

<sub>commit \`abc\`</sub>
`
  expect(visibleText(text)).toBe(
    'Title prod\nMerging applies.\nGrants nothing.\nLoses access.yaml:3\nIn prod before: 2 warnings\ncommit abc',
  )
})
