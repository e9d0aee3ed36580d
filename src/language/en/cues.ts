import type { Cue } from '../locale.js';

const words = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

/** What English phrases ask for or do in a question. "~" ends a word with anything: "increas~" is increase, increased, increasing. */
export const cues: Readonly<Record<Cue, readonly string[]>> = {
  count: words(
    'how many|how mny|how mnay|howmany|number of|the number|no of|# of|count of|what number|in how many|numbers of|number',
  ),
  share: words(
    'how much of|what part of|what share|what percentage|what proportion|what fraction|what percent|how large a share|how big a share|how large a proportion|share|percentage|proportion|fraction|which share|how many percent|what pct|pct of|what % of|what portion|portion of|as % of|as a % of|as a percentage of|as percent of|in percent of|% of|part of the|part of all|slice of|chunk of|how big a chunk|how big a part|how big a slice|how large a slice|how big a bite|how large a bite|how large a chunk|how large a part|accounts for what',
  ),
  amount: words('how much|how big|how large|how high|how expensive|how great|how costly|how low'),
  when: words(
    'the year … started|the year … began|the year … start|the year … begin|founding year|start years|starting years|launch year|start year|starting year|year of launch|when|at what time|what time do|what time does|what time did|what year|which year|which years|since when|from what year|since what year|since which year|what date|which date|by when|what years|the deadline|deadline for|due date|last day|last date|cut-off date',
  ),
  who: words(
    'what are their names|whats their name|what is their name|what are the names|who|whom|whose|which person|which people|what person|contact|contacts|contact person|contact persons|point of contact|reach out to|get in touch with|do we ping|do i ping|to ping|should i ping|do we email|do i email|do we ring|do i ring|talk to|call about|name of the person|representatives|representative|reps|rep|whos',
  ),
  where: words('where'),
  why: words(
    'what … explains|what … explained|what … explain|was behind|were behind|lies behind|lay behind|what drove|what mainly drove|what pushed|what else pushed|what mainly pushed|what fuelled|what boosted|what has contributed|what have contributed|what mainly explains|traced to|put down to|what affected|what has affected|what … affected|what … contributed|what have affected|what contributed|what explained|what is behind|what behind|what … blame|what … lies behind|what … behind|what … accounts for|what was behind|what lies behind|reason|reasons|driven up|pushed up|has driven|have driven|explained by|be attributed to|traced back to|cause of|causes of|explanation for|due to|owing to|what led to|why|how come|for what reason|what is the reason|what was the reason|what caused|what explains|whats the reason|what made',
  ),
  how: words('how|in what way|in which way'),
  which: words('which|what kind of|what type of|what sort of'),
  what: words('what happens|what happened|what|whats'),
  define: words(
    'what counts as|what is counted as|who counts as|who is counted as|what does mean|what is meant by|mean|means|stand for|stands for|abbreviation~|acronym~|definition~|define|defined|short for|spelled out|what is a|what is an|what is the|what is|what are',
  ),
  duration: words('how old|how long|how much time|what length of time'),
  difference: words(
    'how many percentage points|difference|differ|differs|how many more|how many fewer|how much more|how much less|how much higher|how much lower|how much bigger|how much larger|how much smaller|how much longer|how much shorter|how much older|how much younger|how much faster|how much slower|how much wider|how much heavier|how much deeper|minus|gap|subtract~|in excess of',
  ),
  change: words('change|changed|changes|changing|shift~'),
  growth: words(
    'swelled|swollen|mushroomed|snowballed|taken off|took off|edged up|inched up|ticked up|leap|leaps|leapt|gain … ground|gained … ground|gaining … ground|made … headway|new … got|new … gained|new … introduced|new … adopted|most new|most additional|gained the most|dearer|more expensive|growth rate|rate of growth|go up|grow~|grew|grown|increas~|rise|rose|risen|rising|went up|gone up|added|were added|been added|gain~|climb~|rises|jump~|up by|up in percent|up from|is that up|is it up|was that up|much … up|are they up|soar~|surge~|shot up|shoot up|shooting up|spiralled|ballooned|crept up',
  ),
  decline: words(
    'cheaper|plummet~|plunged|slumped|halved|dwindl~|tailed off|dipped|tumbled|lost … ground|lose … ground|losing … ground|come down|came down|coming down|brought down|go down|goes down|going down|bring down|cut|cuts|cutting|reduc~|shorten~|lower~|declin~|decreas~|fall|fell|fallen|down by|down in percent|down from|is that down|is it down|was that down|much … down|are they down|drop|dropped|drops|went down|gone down|reduction in|shrank|shrunk|shrink~',
  ),
  percentWord: words(
    'percent|percentage|percentages|%|per cent|pct|percentage points|percentage terms|relative terms|percentagewise|proportionally|relatively',
  ),
  sum: words(
    'counting both|count both|if you count both|added together|put together|together|sum|summed|sum of|combined|plus|+|add up|added up|adding|add|in all|altogether|taken together|all told|all in all',
  ),
  ratio: words(
    'how many times|ratio|times as many|times as much|times more|times larger|times bigger|times higher|times greater|factor of|by what factor|by which factor|multiple of',
  ),
  average: words('average|averaged|averages|mean|on average|avg'),
  highest: words(
    'fastest|quickest|steepest|sharpest|most|highest|largest|biggest|greatest|most common|most widespread|most popular|most expensive|top|maximum|max|number one|leading|commonest|is in the lead|leads the way|leads the list|the majority|costliest|priciest|dearest|widest|busiest|best|longest',
  ),
  lowest: words(
    'quietest|least busy|slowest|least quickly|least|lowest|smallest|fewest|least common|least widespread|cheapest|minimum|min|bottom|rarest|least expensive|worst|shortest',
  ),
  rank: words(
    'rank|ranked|ranking|order by|in order|sort|sorted|top three|top 3|top five|top 5|from highest to lowest|from largest to smallest|in descending order|in ascending order|order of size|league table|from most to least',
  ),
  trend: words(
    'has … spread|have … spread|give me the series|show me the series|whole series|full series|time series|trend|trends|trending|over time|development|developed|develop|developing|evolution|evolved|evolve|over the years|through the years|year by year|year on year|how has|how have|history|historical|moved|progress~|devlopment|developement|trajectory|in recent years|recent years|track record',
  ),
  allYears: words(
    'three-year series|three year series|whole time series|full time series|entire time series|the whole series|whole series|full series|entire series|year series|time series|over the whole period|for the whole period|during the whole period|all years|every year|each year|per year|year by year|by year|annually|yearly|for all the years|all three years|all four years|over time|over the years|through the years|years|across the years|each of the years|since the first year|since the beginning|since measurements began|earlier years|previous years|every survey year|each survey year|all survey years|every survey|each survey|every edition|each edition',
  ),
  compare: words(
    'next to each other|beside each other|alongside each other|compared with|compared to|compare|compares|comparison|versus|vs|vs.|v|beside|against|relative to|respectively|as opposed to|next to|side by side|alongside|in relation to|than',
  ),
  list: words(
    'everything in|all variants|all the variants|every variant|all forms of|all types of|all kinds of|all versions of|all the rows|list|name|enumerate|rattle off|show all|show me all|all figures|all the figures|which are|which were|give me all|every row|all rows|whole table|full table|headline results|everything about|all numbers|all the numbers|what are the|what were the',
  ),
  each: words(
    'and their|with their|along with their|by category|by area|by cost area|for each|each one|each|breakdown|broken down|break down|split by|split per|the split|cost split|split of|split up|by type|by service|distribution|one by one|apiece|row by row|by item|per item|across categories|every|respective',
  ),
  saves: words('save|saves|saved|saving'),
  complement: words(
    'what about the rest|and the rest|what about the others|and the others|stayed out|stay out|stays out|opted out|sat out|lack|lacks|are lacking|is lacking|still lacking|were lacking|do not have|does not have|dont have|doesnt have|did not have|didnt have|have not|havent|without access to|still without|not yet|yet to|still missing|not have|not offer|dont offer|not introduced|has not|missing',
  ),
  moreThan: words(
    'older than|longer than|more than|over|above|greater than|exceed~|higher than|larger than|bigger than|north of',
  ),
  atLeast: words('at least|or more|no fewer than|no less than|minimum of'),
  lessThan: words('younger than|shorter than|cheaper than|fewer than|less than|below|under|lower than|smaller than'),
  atMost: words('at most|or fewer|or less|no more than|maximum of|up to'),
  exactly: words(
    'exact|exactly|precise|precisely|with one decimal|one decimal|two decimals|to one decimal|unrounded|calculated',
  ),
  per: words(
    'split … over|divide … by|divided … by|spread … over|share … between|a head|per head|per capita|per|divided by|spread over|split over|split evenly over|evenly over|evenly across|evenly between|evenly among|equally over|equally across|equally between|equally among|shared between|split between',
  ),
  half: words('half of the|half of all'),
  printed: words('according to the table|in the table|printed|as printed|stated'),
  names: words('names please|by name|name them|name the|names of|the names'),
  lastYear: words('last year|previous year|last years|prior year'),
  yearBefore: words(
    'the one before|the previous one|the year before|year before|the year prior|a year earlier|twelve months earlier|12 months earlier|twelve months before|12 months before|the previous year|one year earlier|year earlier|before that|previous survey|previous measurement|survey before|last survey|earlier survey|last measurement|measurement before|last time|time before|previous time|previous edition|edition before',
  ),
  thisYear: words('this year|current year|this years|present year'),
  since: words('first time|start year|start years|starting year|starting years|founding year|since|from|starting'),
  until: words('until|to|through|till|up to|thru'),
  between: words('between'),
  latest: words('latest|these days|nowadays|at the moment|newest|most recent|current|up to date|last'),
  earliest: words('earliest|first year|oldest|at first|initially|originally|at the start|first'),
  oldest: words('oldest|longest standing|opened first|built first|first to open'),
  youngest: words(
    'youngest|newest|most recently built|most recently opened|opened last|opened most recently|built last|built most recently',
  ),
  pastYears: words(
    'past years|in recent years|recent years|last few years|past few years|over the past two years|past two years|last two years|past three years|last three years|the last years|past couple of years|last couple of years|over the past three years',
  ),
  inPlace: words(
    'in place|introduced|implemented|up and running|already|are live|is live|was live|were live|went live|gone live|going live|go live|already live|live with|now live|be live|in operation|in use|operational|deployed|have today|fully implemented|rolled out|fully done|done|finished|completed|regularly|routinely|in regular operation',
  ),
  underway: words(
    'planning stage|planning stages|in the middle of|in the middle of introducing|under introduction|rolling it out|getting it|halfway through|introducing|being introduced|under way|underway|on the way|planned|planning|plan to|plans to|are planning|in progress|implementing|being implemented|in the process of introducing|in the process of|rolling out|about to|coming|pilot|pilots|piloting|trying out|tries out|try out|trialling|trialing|on trial|gearing up|in the pipeline|are adding|working on introducing|being rolled out',
  ),
  without: words(
    'without|lacking|excluding|rather than|instead of|as opposed to|not counting|leaving out|excl|excl.|except|not|no|apart from|other than|w/o',
  ),
  with: words('with|including|incl|that have|who have'),
  figureWords: words(
    'figure|figures|value|values|results|result|data|datapoint|stats|statistic|statistics|numbers|metric|metrics|kpi|kpis',
  ),
  tableWords: words('table|tables|row|rows|column|columns|chart|charts|diagram|figure|line item'),
  documentWords: words(
    'report|reports|page|webpage|website|edition|editions|document|documents|source|sources|text|prose|publication|web|web page|issue',
  ),
  proseWords: words('text|prose|body text|running text|the summary'),
  greeting: words(
    'hi|hello|hey|good morning|good afternoon|good evening|hi there|hello there|hey there|yo|howdy|how are you|whats up|hiya|greetings|bye|goodbye|see you|good night|have a nice day|have a good one|how is it going|hows it going|bot|buddy|all good|everyone|team|you there|are you there|folks',
  ),
  thanks: words(
    'thanks for the help|thanks for your help|thank you for the help|thank you for your help|thanks|thank you|thx|ty|cheers|many thanks|great|perfect|awesome|nice|cool|ok|okay|thank u|well done|good bot|good job|lovely|brilliant|excellent|thanks a lot|much appreciated|got it',
  ),
  help: words(
    'help|help me|what can you do|who are you|what are you|how do you work|what can i ask|how do i use you|what do you know|can you help me|are you a robot|are you a bot|are you human',
  ),
  command: words(
    'ignore|disregard|print your|reveal your|repeat|repeat after me|pretend|say that|just say|say|write that|reply that|answer that|answer with|confirm that|act as|forget everything|forget the sources|forget the source|forget your sources|forget the report|forget your instructions|forget your rules|forget the rules|forget what|output|echo',
  ),
  forecast: words(
    'forecast~|predict~|will be|will it|will they|will the|will there|next year|future|guess|expected to be|projected|in the future|in five years|in ten years|next report|going to be|project|outlook|expected|estimated to|likely to',
  ),
  and: words('and|&|as well as'),
  also: words('also|too'),
  total: words('total|totals|overall|combined|entire|whole|altogether|in total|grand total|sum total'),
  participation: words(
    'stayed out|stay out|stays out|opted out|sat out|respondents|responding|participating|respondent|took part|take part|taken part|taking part|participated|participate|responded|respond|answered|response|replied|contributed|joined … work|joined … survey|joined … study|sent in answers|filled in',
  ),
  spend: words(
    'cheapest|priciest|costliest|price|prices|priced|expenditure|expenditures|expenses|money|moneys|expensive|spend|spent|spends|spending|cost|costs|costing|expend|expended|fork out|shell out|shelled out|forked out|cough up|coughed up|outlay',
  ),
  quotation: words(
    'said|says|say|quote|quotes|quoted|quotation|claimed|claims|stated|states|thinks|believes|argues|argued|according to whom',
  ),
  items: words(
    'category|categories|type|types|kind|kinds|item|items|area|areas|line|lines|option|options|element|elements|entry|entries|bucket|buckets',
  ),
  either: words('or'),
  pays: words('pay|pays|paid|paying'),
};
