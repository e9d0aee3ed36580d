/** Figures of speech, each with the plain words that say the same: "where the shoe pinches" is where the problem is. */
export const idioms: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L},? )as (?:a|the) (?:cause|reason) (?:of|for)(?= \p{L})/giu, 'behind'],
  [/(?<!\p{L})one['’]s own(?!\p{L})/giu, 'their own'],
  [
    /(?<!\p{L})(?:gave|given|submitted|submits?|returned|sent in|handed in) (?:a |an |any |their )?(?:answers?|responses?|repl(?:y|ies))(?!\p{L})/giu,
    'responded',
  ],
  [/(?<!\p{L})where (?:did|does) the shoe (?:really |actually )?pinch(?!\p{L})/giu, 'what was the problem'],
  [/(?<!\p{L})where the shoe (?:really |actually )?(?:pinches|pinched)(?!\p{L})/giu, 'what the problem was'],
  [/(?<!\p{L})the (?:real |actual )?(?:snag|sticking point)(?!\p{L})/giu, 'the problem'],
  [
    /(?<!\p{L})(?:business as usual|as (?:a )?routine|as a matter of (?:routine|course)|(?:as )?part of (?:the )?regular operations)(?!\p{L})/giu,
    'in regular operation',
  ],
  [/(?<!\p{L})(?:keep|keeps|keeping) (?:tabs on|track of)(?!\p{L})/giu, 'follow up'],
  [/(?<!\p{L})(?:take|takes|taking) the (?:temperature|pulse) of(?!\p{L})/giu, 'measure'],
  [/(?<!\p{L})(?:at regular intervals|on a regular basis|every so often)(?!\p{L})/giu, 'regularly'],
  [/(?<!\p{L})(beg[aiu]n|start)(s|ed)? (?:(?:its|their|her|his) )?(?:life|career|existence) as(?!\p{L})/giu, '$1$2 as'],
  [/(?:^|(?<=(?:to|you|please) ))plot (?:me |us )?(?=(?:the|how) )/giu, 'show '],
  [/(?<!\p{L})(?:left|kept) out of(?!\p{L})/giu, 'not in'],
  [
    /(?<!\p{L})(?:was|were|is|are|has been|have been|had been|remained|remains|stayed|stays|stood|stands) (?:(?:completely|entirely|totally|exactly) )*(?:unchanged|the same|flat|at the same level|(?<=(?:remained|remains|stayed|stays|stood|stands) (?:completely |entirely )?)still)(?= (?:from|between|since|over|through|during|after)(?!\p{L})|[?,.!]|$)/giu,
    'did not change',
  ],
  [/(?<!\p{L})separates? ([^?]+?) from (?!\d)/giu, 'is the difference between $1 and '],
  [
    /(?<=(?:minutes|hours|days|weeks|time) (?:do|does|did) (?:the |a )?(?:\p{L}+ ){1,3})(?:win|gain)(?!\p{L})/giu,
    'save',
  ],
  [
    /(?<=(?:see|read|access|reach|view|access to) )what ([^?,]+?) (?:have|has) (?:recorded|documented|noted|written|entered|registered)(?: down)?(?!\p{L})/giu,
    "$1' information",
  ],
  [/,? in order(?!\p{L})(?! (?:to|for|that))/giu, ''],
  [
    /(?<!\p{L})(?:it |that )?(?:left|leaves?|leaving) (?:aside |over )?for (?=(?:coming|later|future|upcoming|next|subsequent)(?!\p{L}))/giu,
    'for ',
  ],
  [/(?<!\p{L})(?:final|last|closing|concluding) chapter(?!\p{L})/giu, 'chapter'],
  [
    /(?<!\p{L})(?:use|used) to (?:be (?:called|known as|named)|have another name|go by the name)(?!\p{L})/giu,
    'was called before',
  ],
  [/(?<!\p{L})who (is|was) the (?:person|one|man|woman) (?:who|that) /giu, 'who '],
  // "How much a month is that?"
  [
    /(?<=how much |(?:is|was|are|were) (?:that|it|this|they) |^and |^(?:so |roughly |about )+)an? (day|week|month|quarter)(?=\s*(?:is|was|are|were|did|does|on average|,|\?|$))/giu,
    'per $1',
  ],
  // "Through which service is it shared?"
  [
    /(?<!\p{L})(?:through|via|using) (?:which|what) (?:service|system|tool|platform|solution|channel)(?!\p{L})/giu,
    'through what',
  ],
  [/(?<!\p{L})(his|her|their|the) (?:surname|(?<!the )last name|family name|full name)(?!\p{L})/giu, '$1 name'],
  [
    /(?<!\p{L})(?:share|shares|use|uses|work in|works in) (?:one and )?the same (?=(?:\p{L}+ )?(?:record|system|database|register)s?(?!\p{L}))/giu,
    'have the same ',
  ],
  // "By how much did services exceed software?"
  [/(?<!\p{L})(?:by )?how much (?:did|does|do) ([^?,.]+?) exceed (?!\d|expect)/giu, 'how much higher was $1 than '],
  // "Check in + pay: kiosk vs app": no sum, beside what sets two things apart.
  [/(?<=\p{L}) \+ (?=\p{L}[^?]*(?<!\p{L})(?:vs|versus|v|compared|each)(?!\p{L}))/giu, ' and '],
  // "Name of the CEO quoted in the report?"
  [
    /^(?:(?:what(?:['’]?s| is| was) )?(?:the )?)name of (?=the (?:[\p{L}-]+ ){0,2}(?:ceo|director|head|manager|chair|chairman|chairwoman|chairperson|president|minister|doctor|nurse|strategist|author|editor|designer|expert|researcher|professor|coordinator|officer|secretary|spokesperson)(?!\p{L}))/iu,
    'who is ',
  ],
  [
    /(?<!\p{L})(?:where|in which) (?:you|one|people|both|they|nobody) (?:(?:do not|don['’]?t|does not|doesn['’]?t|need not|needn['’]?t) )(?:need to |have to )?(?:be )?(?:reply|answer|respond|logged in|online|there)(?: to (?:be )?\p{L}+)? (?:at the same time|at once|right away|immediately|simultaneously|in real time)(?!\p{L})/giu,
    'asynchronous',
  ],
  // "By how many points is A ahead of B?"
  [
    /(?<!\p{L})(?:by )?how (much|many (?:[\p{L}]+ )?points) (?:is|are|was|were) ([^?,.]+?) ahead of (?!\p{L}*(?:time|schedule))/giu,
    'how $1 higher is $2 than ',
  ],
  [/(?<!\p{L})counting by hand(?!\p{L})/giu, 'counting manually'],
  [/(?<!\p{L})all (?:the |of the )?((?:19|20)\d\d) (figures|numbers|values)(?!\p{L})/giu, 'all the $2 for $1'],
  [
    /(?<!\p{L})both where there (?:is|are) (an? )?(\p{L}+),? and where there (?:is|are) (?:none|not|no \2)(?!\p{L})/giu,
    'with $1$2 and without $1$2',
  ],
  [
    /(?<!\p{L})(?:if|when|where) (?:they|there) (?:have|has|are|is) (?:an? )?(\p{L}+),? (?:and|or|versus|vs\.?|respectively) (?:(?:in )?how many )?(?:(?:if|when|where) )?(?:(?:they|there) )?(?:lack|do not have|don't have|have no|is no|are no)(?: (?:one|any|it|(?:an? )?\1))?(?!\p{L})/giu,
    'with $1 and without $1',
  ],
  [
    /,? ?(?<!\p{L})(?:given|considering|judging by|in (?:the )?light of) the (?:increase|rise|growth|change)(?!\p{L})[^?.!,]*/giu,
    '',
  ],
  [/(?<!\p{L})what(?: is|'s) the name of (?=the (?:\p{L}+ ){1,4}who(?!\p{L}))/giu, 'who is '],
  [
    /^(?:and |any |plus )?(?!(?:what|who|how|why|when|which|is|are|any|some)\p{L}* )(\p{L}{4,}) (?:on top of|over and above|in addition to) (?:that|those|them|this|it)\??$/iu,
    'how many $1?',
  ],
  [/(?<!\p{L})hinges? on(?!\p{L})/giu, 'rely on'],
  [/(?<!\p{L})(?:eats?|eaten|ate|gobbled?s?|swallow(?:s|ed)?) up(?!\p{L})/giu, 'takes'],
  [/(?<!\p{L})shav(?:e|es|ed|ing) off(?!\p{L})/giu, 'save'],
  [/(?<!\p{L})saw the light of day(?!\p{L})/giu, 'was launched'],
  [/(?<!\p{L})see the light of day(?!\p{L})/giu, 'launch'],
  [/(?<!\p{L})(?:set|put) in motion(?!\p{L})/giu, 'begun'],
  [/(?<!\p{L})pull(?:ed)? the plug on(?!\p{L})/giu, 'abandoned'],
  [/(?<!\p{L})(?:is|are|was|were) busy (?=\p{L}+ing(?!\p{L}))/giu, 'are '],
  [/(?<!\p{L})hook(s|ed|ing)? ((?:\p{L}+ ){1,4})up to(?!\p{L})/giu, 'connect$1 $2to'],
  [/(?<!\p{L})does the clock run out(?!\p{L})/giu, 'is the deadline'],
  [/(?<!\p{L})the clock runs out(?!\p{L})/giu, 'the deadline is'],
  [/(?<!\p{L})opens? (?:up )?(?=(?:their|its) (?:\p{L}+ ){1,3}to )/giu, 'give access to '],
  [/(?<!\p{L})opened (?:up )?(?=(?:their|its) (?:\p{L}+ ){1,3}to )/giu, 'gave access to '],
  [/(?<!\p{L})settl(?:e|es|ed|ing) (?:up|(?:the|their|your|a) (?:bill|fee|charge|account|invoice))(?!\p{L})/giu, 'pay'],
  [/(?<!\p{L})(announce|report|register)(s|d)? (?:their|your|an|one's) arrival(?!\p{L})/giu, '$1 arrival'],
  [
    /(?<!\p{L})how (?:big|large) is the (?:workforce|head ?count|staff) (?=(?:of|in)(?!\p{L}))/giu,
    'how many people are employed ',
  ],
  [/(?<!\p{L})(?:the )?(?:staff )?head ?count (?:of|in|for)(?!\p{L})/giu, 'number of people employed in'],
  [/(?<!\p{L})the sending(?: out)? of (?=\p{L})/giu, ''],
  [
    /(?<!\p{L})(?:worst|heaviest|toughest) (?=(?:\p{L}+ )?(?:obstacle|barrier|hurdle|hindrance|challenge|problem)s?(?!\p{L}))/giu,
    'biggest ',
  ],
  [
    /(?<=(?<!\p{L})(?:obstacle|barrier|hurdle|hindrance|challenge|problem)s?(?!\p{L})[^?.!]{1,30})(?<!\p{L})(?:worst|heaviest|toughest)(?!\p{L})/giu,
    'biggest',
  ],
  [/,? ?\(?(?<!\p{L})not in (?:percent|percentages?|kronor)\)?(?!\p{L})/giu, ''],
  [/(?<!\p{L})(?:hop|hops|hopped|jump|jumps|jumped) on(?:to)? the bandwagon(?!\p{L})/giu, 'introduced it'],
  [/(?<!\p{L})(?:originally|initially|in the beginning|to begin with)(?!\p{L})/giu, 'start'],
  [
    /(?<!\p{L})what was the (?:very )?first version of ([^?]+?) (?:built|made|created|written|done) (?:in|with|as)(?!\p{L})/giu,
    'what did $1 start as',
  ],
  [/(?<!\p{L})(?:time|minutes|hours) (?:is|are|was|were) (?:gained|won|freed up)(?!\p{L})/giu, 'time is saved'],
  [/(?<=(?<!\p{L})(?!(?:the|this|that|per|each|one) )\p{L}{2,} )bill(?!\p{L})/giu, 'costs'],
  [
    /,? ?(?<!\p{L})(?:as|the way) the (?:text|report|prose|page) (?:puts|phrases|words|expresses|states|has) it(?!\p{L})/giu,
    '',
  ],
  [/(?<=\? )(?:do|does) [^?.!]{3,80} (?:agree|match|tally|line up)(?!\p{L})[^?.!]*\?/giu, ''],
  [/(?<!\p{L})in its (?:very )?first (?:form|incarnation|version|shape)(?!\p{L})/giu, 'start as'],
  [/(?<!\p{L})(?:grow|grew|grown|spring|sprang|sprung) out of(?=\?|$)/giu, 'start as'],
  [/,? technically(?: speaking)?(?=\?|$)/giu, ''],
  [/(?<!\p{L})how many more (?=\p{L}+ are \p{L}+ing(?!\p{L})(?!.*(?<!\p{L})than(?!\p{L})))/giu, 'how many '],
  [/(?<!\p{L})what (?:do|does|did) (?:\p{L}+ ){1,3}mean by (?=\p{L})/giu, 'what is meant by '],
];
