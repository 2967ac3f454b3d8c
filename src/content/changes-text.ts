import { own } from '../article/own.ts'

/** Whether a change of the page adds, removes or alters text. A frame counts: its text comes without a change around it. */
export const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || hasText(addedNodes) || hasText(removedNodes)

const hasText = (nodes: NodeList): boolean =>
  [...nodes].some((node) => isFrame(node) || /\S/.test(own.textContent(node) ?? ''))

export const isFrame = (node: Node): boolean => own.nodeName(node) === 'IFRAME'
