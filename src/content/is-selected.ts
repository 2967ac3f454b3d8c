/** Whether any of a text is inside what the reader has selected. */
export function isSelected([text]: readonly Range[]): boolean {
  const selection = getSelection()
  if (!text || !selection?.rangeCount || selection.isCollapsed) return false
  const selected = selection.getRangeAt(0)
  // False across trees: the browser throws when points of two trees are compared.
  if (selected.startContainer.getRootNode() !== text.startContainer.getRootNode()) return false
  return (
    selected.compareBoundaryPoints(Range.END_TO_START, text) < 0 &&
    selected.compareBoundaryPoints(Range.START_TO_END, text) > 0
  )
}
