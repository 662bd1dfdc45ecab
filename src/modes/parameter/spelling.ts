/** An option or an input as people write it: `waitForNodes` is `wait-for-nodes`. */
export function spelled(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
