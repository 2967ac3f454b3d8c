import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'

/** Pages in other languages, with the furniture that pages there have. */

interface Page {
  readonly language: string
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** Lines around the text that are none of it. */
  readonly furniture: readonly string[]
}

const PAGES: readonly Page[] = [
  {
    language: 'fr',
    headline: 'Le port de Lisk rouvre après la tempête',
    paragraphs: [
      'Le port de Lisk a rouvert lundi, dix jours après une tempête qui avait emporté sa jetée nord, a annoncé la capitaine Jeanne Okafor.',
      '« Nous avons perdu dix jours et pas une vie », a-t-elle déclaré devant la presse, au pied de la grande grue du quai des ferrys.',
      'Le syndicat des dockers juge cette réouverture prématurée : deux grues n’auraient pas été contrôlées depuis la nuit du drame.',
    ],
    furniture: [
      'Publicité',
      'Partager',
      'Lire aussi : La mairesse d’Oruma ferme sa mine',
      'Publié le 12 mars 2026 à 09h30',
    ],
  },
  {
    language: 'de',
    headline: 'Hafen von Lisk öffnet nach dem Sturm',
    paragraphs: [
      'Der Hafen von Lisk ist am Montag wieder geöffnet worden, zehn Tage nachdem ein Sturm seine Nordmole fortgerissen hatte, sagte Hafenmeisterin Johanna Okafor.',
      '„Wir haben zehn Tage verloren und kein einziges Leben“, sagte sie vor Journalisten am Tor des Fährhafens, wo die ersten Schiffe warteten.',
      'Die Gewerkschaft der Hafenarbeiter hält die Öffnung für verfrüht: Zwei der Kräne seien seit jener Nacht nicht geprüft worden.',
    ],
    furniture: [
      'Anzeige',
      'Teilen',
      'Lesen Sie auch: Bürgermeisterin schließt Mine',
      'Aktualisiert am 12.03.2026, 09:30 Uhr',
    ],
  },
  {
    language: 'ar',
    headline: 'ميناء ليسك يفتح أبوابه بعد العاصفة',
    paragraphs: [
      'أعيد فتح ميناء ليسك يوم الاثنين بعد عشرة أيام من عاصفة جرفت رصيفه الشمالي، بحسب ما أعلنت مديرة الميناء جين أوكافور أمام الصحفيين.',
      'وقالت أوكافور عند بوابة رصيف العبارات إن الميناء خسر عشرة أيام ولم يخسر حياة واحدة، وإن جميع الرافعات فُحصت يوم السبت الماضي.',
      'ويرى اتحاد عمال الميناء أن القرار سابق لأوانه، لأن اثنتين من الرافعات لم تخضعا للفحص منذ ليلة العاصفة، على حد قوله.',
    ],
    furniture: ['إعلان', 'شارك', 'اقرأ أيضا: عمدة أوروما تغلق المنجم'],
  },
  {
    language: 'tr',
    headline: 'Lisk limanı fırtınadan sonra yeniden açıldı',
    paragraphs: [
      'Lisk limanı, kuzey iskelesini yıkan fırtınadan on gün sonra pazartesi günü yeniden açıldı, dedi liman müdürü Jane Okafor gazetecilere.',
      'Okafor, feribot iskelesinin kapısında yaptığı açıklamada, on gün kaybettiklerini ama tek bir can bile kaybetmediklerini söyledi.',
      'Liman işçileri sendikası ise açılışı erken buluyor: vinçlerden ikisi, o geceden beri hiç kontrol edilmedi, diyor sendika başkanı.',
    ],
    furniture: ['Reklam', 'Paylaş', 'Ayrıca oku: Oruma belediye başkanı madeni kapattı'],
  },
  {
    language: 'ru',
    headline: 'Порт Лиска открылся после шторма',
    paragraphs: [
      'Порт Лиска вновь открылся в понедельник, через десять дней после шторма, разрушившего северный мол, сообщила начальник порта Джейн Окафор.',
      '«Мы потеряли десять дней и ни одной жизни», — сказала она журналистам у ворот паромного причала, где уже стояли первые суда.',
      'Профсоюз докеров считает открытие преждевременным: два крана, по его словам, не проверялись с той самой ночи.',
    ],
    furniture: [
      'Реклама',
      'Поделиться',
      'Читайте также: Мэр Орумы закрывает шахту',
      'Опубликовано 12 марта 2026, 09:30',
    ],
  },
  {
    language: 'ja',
    headline: 'リスク港、嵐の後に再開',
    paragraphs: [
      'リスク港は月曜日、北の桟橋を壊した嵐から十日ぶりに再開したと、港長のジェーン・オカフォー氏がフェリー乗り場の門の前で発表した。',
      '「十日を失ったが、命は一つも失わなかった」とオカフォー氏は記者団に語り、すべてのクレーンが土曜日に点検されたことを明らかにした。',
      '港湾労働者の組合は、再開は早すぎると批判している。組合によると、二台のクレーンは嵐の夜から一度も点検されていないという。',
    ],
    furniture: ['広告', 'シェア', '関連記事'],
  },
  {
    language: 'pl',
    headline: 'Port w Lisku otwarty po sztormie',
    paragraphs: [
      'Port w Lisku został w poniedziałek ponownie otwarty, dziesięć dni po sztormie, który zniszczył jego północny falochron, podała kapitan Jane Okafor.',
      '„Straciliśmy dziesięć dni i ani jednego życia”, powiedziała dziennikarzom przy bramie przystani promowej, gdzie czekały pierwsze statki.',
      'Związek zawodowy dokerów uważa tę decyzję za przedwczesną: dwa dźwigi, jak twierdzi, nie były sprawdzane od tamtej nocy.',
    ],
    furniture: ['Reklama', 'Udostępnij', 'Czytaj także: Burmistrz Orumy zamyka kopalnię'],
  },
]

const pageOf = ({ headline, paragraphs, furniture }: Page, attributes = '') => {
  const [first, ...rest] = paragraphs.map((text) => `<p>${text}</p>`)
  const around = furniture.map((text) => `<p>${text}</p>`).join('')
  return parseHTML(
    `<!doctype html><html ${attributes}><head><title>${headline}</title></head>
     <body><main><h1>${headline}</h1>${first}${around}${rest.join('')}</main></body></html>`,
  ).document
}

describe.each(PAGES)('a page in $language', (page) => {
  it('is read without its furniture', () => {
    const { article } = readArticle(pageOf(page), { url: 'https://valley.example/' })!
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end))
    expect(texts).toEqual([page.headline, ...page.paragraphs])
  })

  it('keeps the language that it declares', () => {
    const { article } = readArticle(pageOf(page, `lang="${page.language}"`), { url: 'https://valley.example/' })!
    expect(article.language).toBe(page.language)
  })
})
