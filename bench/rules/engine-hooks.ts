import type { LoadHook, ResolveHook } from 'node:module'

/** What an address asks to be left out: `…/engine/index.ts?without=names/media`. */
const QUERY = /\?without=(.*)$/

/** Whatever a module of such an engine imports from the engine belongs to it, too. */
export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context)
  const query = QUERY.exec(context.parentURL ?? '')
  if (!query || !resolved.url.includes('/src/engine/')) return resolved
  return { ...resolved, url: resolved.url.replace(/\?.*/, '') + query[0] }
}

/** A list that is left out has nothing in it, whatever its file has. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const list = QUERY.exec(url)?.[1]
  if (list === undefined || !url.replace(QUERY, '').endsWith(`/${list}.json`)) return nextLoad(url, context)
  return { format: 'module', source: 'export default { words: [], rows: [] }', shortCircuit: true }
}
