import type { Gender } from './gendered-words.ts'

/**
 * Given names that English news takes as one gender's. Names of both ("Kim", "Alex", "Jordan", "Andrea", "Robin") are left out: they tell nothing.
 * Folded: lower case, no diacritics. Source: the project's own list of common names of many countries.
 */
const FEMALE = `
abby abigail adele adriana agnes agnieszka aisha aishwarya alexandria alice alison allison alma alyssa amanda amber amina amy ana anastasia angela
anita anjali ann anna annalena anne annie annika aoife ariana asma astrid audrey ava ayanna ayse barbara beata beatrice belinda benazir bernice betsy
betty beverly beyonce birgitta bonnie brenda bridget brigitte britney brittany caitlin camila camilla candice carly carmen carol caroline carolyn
carrie catherine charlotte cheryl chiara chloe christina christine cindy claire clare claudia colleen connie corazon cristina crystal cynthia daisy
danielle daphne daria deborah debra deepika denise dewi diana diane dianne dilma dolores donna doris dorothy dua edith edna eileen ekaterina eleanor
elena elif elise elissa elizabeth ellen ellie emily emine emma emmanuelle erica erin erna ethel eugenie eva evelyn ewa fatima fatma felicia fernanda
fiona florence francesca freya gabriela galina gemma ghislaine gillian gina ginger ginni giorgia giulia gladys gloria grace greta gretchen gwen hannah
harriet hatice hazel heather heidi helen helle hillary holly ida ilhan imelda imogen indira indra ing-wen ingeborg ingrid irene irina iryna isabel
isabella isabelle ivanka jacinda jacqueline jane janet janice jeanine jenna jennifer jessica jill joanna joanne josephine joyce juana judith judy
julia julie justine kaitlyn kaja kamala karen karine katarzyna kate katherine kathleen kathryn kathy katie kavita kayla keiko keisha kellyanne kendall
khadija khloe kimberley kimberly kirsten kourtney kristen kristi kristin kristina krysten ksenia kylie kyrsten lakshmi laura lauren layla leila lena
leni leona lillian linda lisa liz lizzo lorraine louise lucia lucy ludmila lydia lyudmila mabel magdalena mahnoor maia malala malgorzata mamata mandy
margaret margot maria mariana marie marilyn marissa marjorie martha martina mary maryam maryna maureen maxine meera meg megan megawati meghan melania
melissa meral meredith mette mia michaela michelle mildred miley miriam miyuki molly monica monika nadia nancy naomi natalia natalie ngozi niamh
nicola nicole nina nirmala nkosazana nora norma nurul odette oksana olena olga olivia oprah orla paige pamela patricia paula peggy penelope penny
petra phyllis pilar pippa poppy priti priyanka rachel rania rashida rebecca rihanna rita roberta roisin rose rosemary ruby ruth sabine sabrina safra
sally salome samantha samira sanae sandra sanna saoirse sara sarah segolene selena selma serena shakira sharon sheikha sheila sheryl shirley sigrid
silvia siobhan siti sofia sonia sonya sophia stacey steffi stella stephanie stormy suella sunita susan sushma svetlana sylvia tabitha tammy tansu
tanya tara tatiana teresa theresa tiffany tina trudy tsai tulsi ursula valentina valerie vanessa venus vera veronica victoria viola virginia vivian
wendy whitney winnie yasmin yelena yingluck yoko yulia yuriko yvette yvonne zainab zara zelda zeynep zoe zuzana
`

const MALE = `
aaron abdel abdul abdullah abiy abu adam ahmad ahmed ahmet akira alain alan alastair albert alberto alejandro aleksandar aleksander aleksei alexander
alexei alexey alfie allen amit anatoly anders andrej andres andrew andriy andrzej andy angus anil anthony antonio antonis anwar archie arsene arthur
arvind asif asim austin avi avigdor ayman barack bashar benigno benjamin bernard bernie bezalel bill billy binali bjorn bob bobby bola bongbong boris
boyko brad bradley brandon brent brett brian bruce bryan bryce callum cam carl carlos chad charles chase christian christopher chuck clarence clay
cliff clint clive cody cole colin corey cory craig cristiano curtis cyril dan daniel danny darren daryl dave david dean dennis denys derek derrick
devin didier diego dieter dmitri dmitry dmytro dominic don donald douglas duane dustin dwight dylan earl ed edgar edouard eduardo edward edwin ehud
eitan eli elijah elliot elon emilio emmanuel emmerson enrique eric erik ernest ernesto ethan eugene evgeny evo eyal felipe felix ferdinand ferenc
fernando fethullah floyd francesco francisco francois frank fred freddie friedrich fumio gareth gary gavin gennady george georgios gerald gerard
gerhard gianni gilbert giovanni giuseppe glen glenn goodluck gordon graham grant greg gregory gunnar gustav gustavo hafez haile hakan hamish hans
harold harry haruki harvey hassan heiko heinz helmut henry herbert hideki hiroshi horst howard hugh hugo hun hunter hussein ian ibrahim igor imran
isaac ismail itamar itzhak ivan jack jacob jacques jae-in jair james janos jared jaroslaw jason jasper javier jay jean-claude jean-luc jean-marie
jean-paul jean-yves jeff jeffery jeffrey jens jeremy jerome jerry jim jimmy jinping jintao joao joe joel john johnny joko jonathan jong-un jorge jose
joseph joshua juan julio junichiro jurgen justin karl keir keith kemal ken kenji kenneth kevin khalid ki-moon klaus kobe kofi kurt kyle kyriakos
kyrylo lance larry lars laszlo laurent lawrence lebron lech leo leon leonard leonid lewis liam lionel lloyd logan lonnie lorenzo louis lucas luigi
luis luiz luke lula magnus mahathir mahmoud malcolm manmohan manuel marcelo marco marcus marek mariano mario mark marshall martin marvin mason mateusz
matt matteo matthew maurice mauricio max mehmet melvin mevlut michael michel mick miguel mike mikhail milos milton mitch mitt moammar mohamed mohammad
mohammed moon-jae moshe muammar muhammad muhammadu mukesh mustafa mykhailo myles naftali najib naoto narendra nathan nathaniel nawaz neil nelson newt
neymar nicholas nick nicolas nigel nikolai nikos nils noah norman novak olaf oleg oleksandr oleksiy oliver olivier olusegun omar osama oscar owen
pablo paolo patrick paul pavel pedro pep perry pervez pete peter petro phil philip philippe phillip pierre piers prabowo prayuth preston radovan
rafael raheem rahul raila rajesh rajnath ralph ramon ramzan rand randall randy ratan ratko ray raymond recep reginald rene rex ricardo richard rick
ricky ringo rishi rob robert roberto rodney rodrigo roger roland roman ron ronald rory ross roy ruben rudy rumen rupert ruslan russell ryan sachin
saddam salvador sam samuel sanjay satya saul scott sean selahattin sergei sergey serhiy seth shane shawn shehbaz sheldon shigeru shimon shinzo shlomo
shohei silvio simon slobodan spencer stanley stephen steve steven stewart stuart suleyman sundar sven takeshi tariq taro tayyip ted tedros terrence
thabo thaksin theo theodore thierry thomas tiger tim timothy todd tom tommy tony traian travis trevor troy tyler tyrone uhuru uwe vaclav valeriy
vernon vicente victor vijay viktor vincent virat vitali vladimir volodymyr wade walter warren wayne wesley william willie wojciech wolfgang xiaoping
yahya yair yanis yasser yevgeny yitzhak yoav yoshihide yossi yoweri yuri yves zac zachariah zachary zedong zinedine zoltan
`

const names = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .filter((name) => name !== '')

const females = new Set(names(FEMALE))
const males = new Set(names(MALE))

/** The gender that a folded given name tells; undefined where it tells none. */
export function genderOfGivenName(name: string): Gender | undefined {
  if (females.has(name) === males.has(name)) return undefined
  return females.has(name) ? 'female' : 'male'
}
