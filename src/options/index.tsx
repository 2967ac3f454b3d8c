import { render } from 'preact'
import browser from '../extension-api.ts'
import '../view/tokens.css'
import '../view/parts.css'
import './options.css'
import { loadCorrections, onCorrectionsChange } from '../corrections.ts'
import { defaults, loadSettings, onSettingsChange } from '../settings.ts'
import { dressPage } from '../view/dress-page.ts'
import { words } from '../view/words.ts'
import { OptionsView } from './options-view.tsx'
import { readTryArticle } from './read-try-article.ts'

dressPage()
document.title = words('optionsTitle')

// Whatever fails, the page opens: here things are put right.
let [settings, corrections, commands] = await Promise.all([
  loadSettings().catch(defaults),
  loadCorrections().catch(() => []),
  browser.commands.getAll().catch(() => []),
])
let analysis: Awaited<ReturnType<typeof readTryArticle>>

const show = () =>
  render(
    <OptionsView settings={settings} corrections={corrections} commands={commands} analysis={analysis} />,
    document.body,
  )

show()
const life = new AbortController()
onSettingsChange((next) => {
  settings = next
  show()
}, life.signal)
onCorrectionsChange((next) => {
  corrections = next
  show()
}, life.signal)
// The keys are changed on a page of the browser's own; coming back shows the new ones.
addEventListener('focus', async () => {
  commands = await browser.commands.getAll()
  show()
})
analysis = await readTryArticle()
show()
