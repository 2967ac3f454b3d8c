import { wordSet } from '../text/word-set.ts'

/** Words that are no name of their own though a sentence may open with them: pronouns, determiners, conjunctions, auxiliaries. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'a an the this that these those some any each every both either neither all most many much more few several such no none another other others one two three four five six seven eight nine ten',
  'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves who whom whose which what whoever whatever',
  'and or but nor so yet for if unless because although though while whereas since until till once when whenever where wherever why how than as whether lest',
  'in on at by to of from with without within into onto upon over under above below between among amid against about around across along behind beyond before after during through throughout toward towards near off out up down per via despite except like unlike inside outside',
  'is are was were be been being am do does did done has have had having will would shall should can could may might must ought',
  'not only just also even still already again ever never always often sometimes now then here there today yesterday tomorrow tonight later earlier soon ago meanwhile however moreover therefore thus hence instead perhaps maybe indeed yes well too very quite rather almost nearly',
  'say says said according good bad new old big last next first second third let please thank thanks god oh hey hi hello mr mrs ms',
)
