import { benchCard } from './faces-card.ts'
import { benchPopup } from './faces-popup.ts'

/** `npm run bench -- faces`: how soon the faces are there, in real browsers with the built extension (`npm run build`). */
export async function run(): Promise<void> {
  await benchCard()
  await benchPopup()
}
