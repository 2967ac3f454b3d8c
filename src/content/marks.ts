import { startLiveArticle } from './live-article.ts'
import { handOverMarking } from './marking.ts'
import { startPainter } from './painter.ts'

/** The marks: put into the page beside the reader, which waits for them. */
handOverMarking({ startPainter, startLiveArticle })
