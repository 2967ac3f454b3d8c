// Another extension on the same page. It sends what the page asks it to, and tells the page what came of it.
addEventListener('send-to-extension', async ({ detail }) => {
  const { id, message } = JSON.parse(detail)
  const outcome = await (globalThis.browser ?? chrome).runtime.sendMessage(id, message).then(
    (reply) => ({ reply: reply ?? null }),
    (error) => ({ refused: String(error) }),
  )
  dispatchEvent(new CustomEvent('extension-answered', { detail: JSON.stringify(outcome) }))
})
document.documentElement.dataset.other = 'here'
