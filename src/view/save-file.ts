/** Offers text as a file to keep. */
export function saveFile(text: string, { name, type }: { readonly name: string; readonly type: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The download has its own hold on the data once the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
