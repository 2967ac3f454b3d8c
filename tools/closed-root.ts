import type { ElementHandle, Page } from 'puppeteer-core'

/**
 * The closed shadow root that Sidelight's card lives in, which no script of the page can reach. Only the protocols of
 * the browsers see it, each in its own way; puppeteer has no public door to it, so this file goes by its private ones.
 */
export async function closedRoot(page: Page): Promise<ElementHandle | undefined> {
  return page.browser().connected && (await isFirefox(page)) ? firefoxRoot(page) : chromiumRoot(page)
}

const isFirefox = async (page: Page): Promise<boolean> => /^firefox/i.test(await page.browser().version())

async function chromiumRoot(page: Page): Promise<ElementHandle | undefined> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  const found = find<CdpNode>(
    root,
    ({ children = [] }) => children,
    ({ shadowRoots = [] }) => shadowRoots.find(({ shadowRootType }) => shadowRootType === 'closed'),
  )
  const realm = (page.mainFrame() as unknown as CdpFrame).mainRealm()
  return found && realm.adoptBackendNode(found.backendNodeId)
}

async function firefoxRoot(page: Page): Promise<ElementHandle | undefined> {
  const frame = page.mainFrame() as unknown as BidiFrame
  const { connection } = page.browser() as unknown as BidiBrowser
  const { result } = await connection.send('script.evaluate', {
    // A page may have an image that it calls so.
    expression: "Reflect.get(Document.prototype, 'documentElement', document)",
    target: { context: frame._id },
    awaitPromise: false,
    // Deep enough for a host that is a child of the root element or of the body.
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 3 },
  })
  const found = find<BidiNode>(
    result.result,
    ({ value }) => value?.children ?? [],
    ({ value }) => (value?.shadowRoot?.value?.mode === 'closed' ? value.shadowRoot : undefined),
  )
  return found && frame.mainRealm().createHandle({ type: 'node', sharedId: found.sharedId })
}

function find<Node>(
  root: Node,
  children: (node: Node) => readonly Node[],
  wanted: (node: Node) => Node | undefined,
): Node | undefined {
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const found = wanted(node)
    if (found !== undefined) return found
    waiting.push(...children(node))
  }
  return undefined
}

interface CdpNode {
  readonly backendNodeId: number
  readonly children?: readonly CdpNode[]
  readonly shadowRoots?: readonly CdpNode[]
  readonly shadowRootType?: string
}

interface CdpFrame {
  mainRealm(): { adoptBackendNode(id: number): Promise<ElementHandle> }
}

interface BidiNode {
  readonly sharedId: string
  readonly value?: {
    readonly children?: readonly BidiNode[]
    readonly shadowRoot?: BidiNode | null
    readonly mode?: string
  }
}

interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: { result: BidiNode } }>
  }
}

interface BidiFrame {
  readonly _id: string
  mainRealm(): { createHandle(node: object): ElementHandle }
}
