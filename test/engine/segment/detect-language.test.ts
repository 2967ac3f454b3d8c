import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/engine/segment/detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ship that was in the harbour has left, said the master of the port.'],
    ['fr', 'Le navire qui était dans le port est parti, selon les autorités.'],
    ['de', 'Das Schiff ist nicht mehr im Hafen, sagte der Meister und ging.'],
    ['es', 'El barco salió del puerto por la tarde, según los marineros.'],
    ['tr', 'Gemi bu sabah limandan ayrıldı ve bir daha dönmedi, için çok geç.'],
    ['pl', 'Statek nie jest już w porcie, który się zamknął na dwa dni.'],
    ['ru', 'Корабль покинул порт, сообщили власти города.'],
    ['uk', 'Корабель залишив порт, повідомили її власники з Києва і їхні друзі.'],
    ['ar', 'غادرت السفينة الميناء صباح اليوم'],
    ['ja', '船は今朝、港を出た。'],
    ['zh', '船今天早上离开了港口。'],
    ['und', '12 345 — 678'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
