import { handOverMarking } from '../hand-offs.ts'
import { startLiveArticle } from './live-article.ts'
import { startPainter } from './painter.ts'

/** The marks: put into the page beside the annotator, which waits for them. */
handOverMarking({ startPainter, startLiveArticle })
