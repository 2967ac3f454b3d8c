import { afterEach, expect, test, vi } from 'vitest'

/** Elements whose members are hidden behind other things, as those of a form behind its fields. */

class BrowsersElement {
  get id() {
    return 'real'
  }
  getAttribute(name: string) {
    return `${name} of ${this.id}`
  }
}

const clobbered = Object.defineProperties(new BrowsersElement(), {
  id: { value: { field: true } },
  getAttribute: { value: { field: true } },
}) as unknown as Element

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test("in a browser it is the browser's word that counts", async () => {
  vi.stubGlobal('HTMLElement', class extends BrowsersElement {})
  const { own } = await import('../../src/article/own.ts')
  expect(own.id(clobbered)).toBe('real')
  expect(own.getAttribute.call(undefined, clobbered, 'class')).toMatch(/^class of /)
})

test('elsewhere the element is asked', async () => {
  const { own } = await import('../../src/article/own.ts')
  const element = { id: 'a', getAttribute: (name: string) => `${name}!` } as unknown as Element
  expect(own.id(element)).toBe('a')
  expect(own.getAttribute(element, 'class')).toBe('class!')
})
