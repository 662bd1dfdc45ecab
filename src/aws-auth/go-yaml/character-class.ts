// Port of go-yaml, changed: notices/go-yaml.txt
const LF = 0x0a
const CR = 0x0d
const NEL = 0x85
const LS = 0x2028
const PS = 0x2029

/** Line breaks of YAML 1.1. Here and below, 0 is the end of the text. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === NEL || code === LS || code === PS
}

export function isBreakOrEnd(code: number): boolean {
  return code === 0 || isBreak(code)
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

export function isBlankOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code)
}

/** `[0-9A-Za-z_-]` */
export function isWord(code: number): boolean {
  return (
    isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45
  )
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isHex(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)
}

/** Source: the last switch of `yaml_parser_update_buffer`. */
export function isAllowed(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    code === LF ||
    code === 0x09 ||
    code === CR ||
    code === NEL ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
