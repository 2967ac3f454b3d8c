/** A rule that tells furniture by its words alone. The text is one line, white space collapsed. */
export interface TextRule {
  readonly name: string
  /** Longest text that the rule may match, in characters: an article's own paragraphs run longer. */
  readonly longest: number
  /**
   * How such a line may begin, in small letters; any way if it is not told. Checked before the pattern, which the browser
   * compiles at its first use.
   */
  readonly opens?: string
  /** Of the line in small letters, unless `isCased`. */
  readonly matches: RegExp
  /** Its capitals tell: the line as it is. */
  readonly isCased?: true
}

/**
 * What pages write around their articles, by its words; each rule is general, of a wording that many sites share. A pattern must cover the
 * whole line or begin it in a way no sentence of an article does. They match lines in small letters and do not ignore case themselves,
 * which would take the browser 25 ms more to compile. A function, so that nothing is made before the first line asks.
 */
export const textRules = (): readonly TextRule[] => [
  {
    // "Share", "Share on Facebook", "Copy link", "Follow us on X"
    name: 'share',
    longest: 90,
    opens:
      'share tweet pin email e-mail print save bookmark copy link comment facebook twitter whatsapp linkedin reddit pinterest messenger telegram flipboard x like follow listen gift partager teilen compartir condividi paylaş udostępnij поделиться شارك シェア',
    matches:
      /^(?:(?:share|tweet|pin|email|e-mail|print|save|bookmark|copy(?: the)? link|link copied|comments?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|messenger|telegram|flipboard|x|like|follow|listen|gift(?: this)?(?: article)?|partager|teilen|compartir|condividi|paylaş|udostępnij|поделиться|شارك|シェア)[\s,|•·:]*)+(?:(?:this|the) (?:article|story|page|post|link))?(?: ?(?:on|via|by|with|to|in) [\w ,/&|]+)?[.!:]?$/u,
  },
  {
    // "Follow us on Twitter", "Like us on Facebook", "Follow @jane", "Join our WhatsApp channel"
    name: 'follow',
    longest: 200,
    opens: 'follow like find join add connect you',
    matches:
      /^(?:(?:follow|like|find|join|add|connect with) (?:us|me|our|@\w+|[\p{L}][\p{L} ]{1,30}) (?:on|at|in|as) |follow (?:us|@\w+)|join our |(?:you can )?follow (?:him|her|them) (?:on|at) )/u,
  },
  {
    // "Advertisement", "Story continues below advertisement", "Sponsored"
    name: 'advert',
    longest: 80,
    opens:
      '- – — * advert sponsored promoted ad paid publicité werbung anzeige publicidad pubblicità reklam реклама إعلان 広告 this story article content continue scroll keep skip report',
    matches:
      /^(?:[-–—*\s]*(?:advertisements?|advertising|sponsored(?: content| by .*)?|promoted|ad|paid post|publicité|werbung|anzeige|publicidad|pubblicità|reklam|reklama|реклама|إعلان|広告)[-–—*:.\s]*|(?:(?:this )?(?:story|article|content) continues|continue reading|scroll down|keep scrolling)\b.*|(?:skip|report this) (?:ad|advertisement).*)$/u,
  },
  {
    // "Read more: …", "RELATED: …", "Also read | …", "SEE ALSO: …", "MORE FROM …"
    name: 'promo',
    longest: 250,
    opens:
      'read see learn find view discover watch show load also must don recommended related more most editor in up trending now further what you explore lire voir à lesen mehr lea leggi leia czytaj zobacz читайте اقرأ 関連記事 あわせて読みたい ayrıca',
    matches:
      /^(?:(?:read|see|learn|find out|view|discover|watch|show|load)(?: more| also| next| all| next story| full story| the full story)?\s*[:|»→>–-]\s|(?:read|see|learn|find out|view|discover|watch|show|load) (?:more|also|next|all)\b(?!.*[.?!]["”’]?$)|(?:also|must|don['’]t miss|recommended|related|more|most|editor['’]?s['’]? picks?|in case you missed it|up next|trending|now watch|further reading|what to (?:read|watch)|you (?:may|might) also like|explore more)(?: (?:read|watch|viewed|popular|stories|story|articles?|coverage|topics?|news|content|links?|posts?|on this|from|in|reading|video))*\s*(?::|\||»|→|$|(?<=from|in) )|(?:lire|voir|à lire|lesen sie|mehr (?:zum|dazu)|lea también|leggi anche|leia mais|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|читайте|اقرأ (?:أيضا|أيضاً|المزيد)|関連記事|あわせて読みたい|ayrıca oku)[^.]*$)/u,
  },
  {
    // "Sign up for our newsletter", "Subscribe now", "Get the best of … delivered to your inbox"
    name: 'newsletter',
    longest: 400,
    opens:
      'sign log subscribe already not to register get our the your this enter by when we thank download invalid you',
    matches:
      /^(?:(?:sign|log) ?(?:up|in)\b(?=.*\b(?:newsletters?|inbox|emails?|alerts?|account|here|free|now|daily|briefing|to (?:read|continue|comment|vote))\b|.{0,25}$)|subscribe\b|(?:already|not) (?:a|an) (?:subscriber|member)|to (?:read|continue reading|view)\b.*\b(?:subscribe|sign|register)|register (?:now|for free|to)|get (?:the|our|all|more|breaking|daily|your)\b.*\b(?:newsletters?|inbox|delivered|alerts?|app)\b|(?:our|the|your|this) .{0,40}\bnewsletter\b.*\b(?:inbox|sign|subscri|delivered)|(?:enter|your) (?:your )?e-?mail\b|(?:by|when) (?:signing|subscribing|clicking|submitting|entering)\b.*\b(?:agree|terms|privacy|policy)|we (?:use|will use|may use) your\b|thank you for (?:signing|subscribing|registering)|(?:download|get) (?:the|our) .{0,30}\bapps?\b|invalid email|you can unsubscribe)/u,
  },
  {
    // "We use cookies to …", "Manage your consent"
    name: 'cookies',
    longest: 1500,
    opens: 'we this our by accept reject manage allow refuse your privacy cookie nous wir utilizamos',
    matches:
      /^(?:(?:we|this (?:site|website|page)|our (?:site|website)|by (?:using|continuing)).{0,80}\bcookies?\b|(?:accept|reject|manage|allow|refuse) (?:all |your )?(?:cookies?|consent|preferences)|(?:your )?(?:privacy|cookie) (?:policy|settings|notice|choices|preferences)\b.{0,60}$|we value your privacy|nous utilisons des cookies|wir verwenden cookies|utilizamos cookies)/u,
  },
  {
    // "© 2026 The Paper. All rights reserved.", "This material may not be published, broadcast, …"
    name: 'copyright',
    longest: 500,
    opens: '© (c) copyright all tous todos wszelkie this reproduce terms',
    matches:
      /^(?:©|\(c\) ?\d{4}|copyright\b.{0,20}(?:©|\d{4})|(?:all|alle) rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|wszelkie prawa|this material may not be|reproduced? with permission|terms (?:of (?:use|service)|and conditions)\b.{0,60}$)/u,
  },
  {
    name: 'copyright',
    longest: 140,
    matches: /\ball rights reserved\.?$/u,
  },
  {
    // "By Jane Doe", "BY JANE DOE, STAFF WRITER", "Von Jana Muster", "By Jane Doe · 12 March 2026"
    name: 'byline',
    longest: 120,
    isCased: true,
    opens:
      'by written reported edited posted published story words analysis opinion reporting additional compiled par von por di tekst autor автор بقلم',
    matches:
      /^(?:(?:(?:Written|Reported|Edited|Posted|Published|Story|Words|Analysis|Opinion|Reporting|Additional reporting|Compiled) )?[Bb][Yy]:?|Par|Von|Por|Di|Tekst:?|Autor:?|Автор:?|بقلم:?) (?:the )?(?:\p{Lu}[\p{L}\p{M}.'’-]*,?(?: |$)|(?:and|et|und|y|e|of|for|the|de|van|von|al|bin|in|with|staff|writer|reporter|correspondent|editor)(?: |$)|[&|/•·–—-] ?)+[.:]?(?:(?:\d{1,2} )?\p{L}{3,}\.? (?:\d{1,2}, )?\d{4}\b.{0,25})?$/u,
  },
  {
    // "Published 12:05, 3 May 2024", "Updated: May 3, 2024 at 12:05 p.m. EDT", "3 hours ago"
    name: 'dateline',
    longest: 110,
    opens:
      'first published updated last posted created modified publié mis veröffentlicht aktualisiert publicado actualizado pubblicato güncelleme yayınlanma опубликовано обновлено نشر تحديث mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec 0 1 2 3 4 5 6 7 8 9 est read',
    matches:
      /^(?:(?:first )?(?:published|updated|last (?:updated|modified)|posted|created|modified|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|güncelleme|yayınlanma|опубликовано|обновлено|نشر|تحديث)(?!\p{L})[^.!?]*\d[^!?]*|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?:[,|•·@ –-]*(?:at )?\d{1,2}[:.]\d{2}.{0,12})?(?:[,|•·–-]* ?updated.*)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:[, ]+\d{1,2}:\d{2})?(?: ?[ap]m)?|\d{1,2}[:.]\d{2} ?(?:(?:[ap]\.?m\.?|gmt|bst|et|est|edt|utc)(?:[, ].{0,25}\d{4})?|[, ].{0,25}\d{4})|\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|\d+ ?[-–]?min(?:ute)?s? ?(?:read)?(?: time)?|(?:est(?:imated)? )?read(?:ing)? time:? .{0,20})$/u,
  },
  {
    // "Photo: Jane Doe/AP", "(AP Photo/Jane Doe)", "Getty Images", "Image credit: …"
    name: 'credit',
    longest: 160,
    opens:
      '( [ photo image picture video pic credit source illustration graphic foto bild crédit zdjęcie фото صورة ap getty afp reuters epa courtesy file ©',
    matches:
      /^(?:[([]?(?:(?:photo|image|picture|video|pic|credit|source|photograph|illustration|graphic|foto|bild|crédit|zdjęcie|фото|صورة)s?(?: (?:credit|by|courtesy|source|caption)s?(?: of)?)?\s?[:/|©]\s?|image source,|ap photo\b|photo by\b|getty images\b|(?:afp|reuters|epa|ap)(?:[/ -](?:getty|photo|file|[\p{L}][\p{L}]+)).{0,60}$|courtesy of\b|file photo\b|©).*)$/u,
  },
  {
    // "Jane Doe/AFP", "The harbour | Getty Images"
    name: 'credit',
    longest: 160,
    matches:
      /^.{0,60}[/|] ?(?:getty(?: images)?|afp|ap|reuters|epa|shutterstock|alamy|istock|bloomberg|pa)(?: images| photo| wire)?[)\].]*$/u,
  },
  {
    // "0:45", "Play video", "Video", "Loading…", "Skip to content", "Click to enlarge"
    name: 'control',
    longest: 60,
    opens:
      'play pause mute unmute now close open expand collapse next previous back menu search home video photo image gallery loading show hide toggle enlarge click tap swipe skip jump go view 0 1 2 3 4 5 6 7 8 9 comment slide table contents listen watch tag topic section filed error something',
    matches:
      /^(?:(?:play(?:ing| video| now)?|pause|mute|unmute|now playing|close|open|expand|collapse|next|previous|back|menu|search|home|video|photos?|image|gallery|loading|show (?:more|less|caption|all|hide)|hide caption|toggle caption|enlarge(?: this)? image|(?:click|tap|swipe) (?:here )?(?:to|for) .*|skip to .*|jump to .*|go to .*|back to (?:top|article).*|view (?:comments|gallery|image|photos).*|\d+ comments?|comments? ?\(\d+\)|slide \d+ of \d+|\d+ ?(?:of|\/) ?\d+|\d{1,2}:\d{2}|table of contents|contents|(?:listen|watch) (?:to|now|this|live).{0,30}|tags?:?|topics?:?|sections?:?|filed under:?.*|error!?.*|something went wrong.*)[….!:]*)$/u,
  },
  {
    // "***", "• • •"
    name: 'control',
    longest: 60,
    matches: /^[^\p{L}\p{N}]+$/u,
  },
]
