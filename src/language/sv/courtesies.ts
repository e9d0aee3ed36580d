/** What a message says out of courtesy and asks nothing by, a clause a line: "om det inte är till besvär", "hjärtliga hälsningar från oss". */
export const courtesies: readonly string[] = [
  '(?:får|kan|skulle|kunde) (?:man|jag|vi) (?:(?:få|möjligen|kanske|bara|ödmjukast|lov att|vara så \\p{L}+ (?:att|och)|i all \\p{L}+) )*(?:be om|be er om|be dig om|besvära(?: (?:er|dig))?(?: (?:med|om))?|störa(?: (?:er|dig))?(?: med)?|fråga(?: (?:er|dig))?(?: om)?|höra)(?= )',
  'om (?:det|jag|vi)(?: (?:inte|går|är|vore|skulle|vara|blir|alltför|för|till|mycket|stort|något|så))+ (?:besvär|besvärligt|krångligt|krångel|bökigt|omak|jobbigt|störande)',
  'om (?:jag|man|vi) får (?:vara så \\p{L}+ (?:att|och) (?:jag )?)?(?:be|störa)(?!\\p{L})',
  'om det går för sig',
  'om det låter sig göras',
  '(?:skulle|kan|kunde|vill) (?:ni|du) (?:(?:kunna|möjligen|möjligtvis|kanske|vänligen) )*(?:vara|tänka er att vara|tänka dig att vara) (?:så )?(?:vänliga?|snälla?|bussiga?|hyggliga?|rara?|gulliga?)(?: (?:att|och))?(?: (?:säga|berätta|tala om|upplysa (?:mig|oss) om|meddela))?',
  '(?:det (?:vore|skulle vara|hade varit|är) )(?:\\p{L}+ ){0,2}(?:vänligt|snällt|bra|toppen|fint|schysst|hyggligt|bussigt)(?: om (?:du|ni|någon) (?:kunde|ville|kan|vill)(?: (?:säga|berätta|tala om|meddela))?| att få (?:veta|höra))',
  '(?:jag|vi) (?:vore|är|skulle vara|blir|skulle bli) (?:\\p{L}+ )?(?:tacksamma?|glada?) (?:(?:om|ifall) (?:du|ni) (?:kunde|kan|ville|vill)(?: (?:säga|berätta|tala om|meddela))?|för(?= )|att få (?:veta|höra))',
  '(?:(?:jag |vi )?ber (?:så mycket |tusen gånger )?om ursäkt|ursäkta|förlåt|ledsen|sorry)(?: (?:att|för|om|mig|min|mitt|på förhand)(?!\\p{L})[^.,:;!?\\d]{0,45})?(?=[.,:;!–])',
  '(?:när|om) (?:du|ni) (?:får|har|hinner|hittar) (?:\\p{L}+ ){0,2}(?:tid|stund|lucka|möjlighet|tillfälle|lust|minut|vägarna)(?: \\p{L}+){0,3}(?=[,:;–])',
  '(?:många )?(?:hjärtliga|varma|vänliga|soliga|glada|bästa|goda|många|trevliga) hälsningar(?: (?:från|till)(?!\\p{L})[^.!?:;]{0,60}(?=[.!:;–]))?',
  '(?:med|i) (?:hopp|förhoppning|väntan|förväntan) (?:om|på) [^.,:;!?]{0,25}svar(?=[.,:;!–])',
  '(?:(?:stort|tusen|varmt) )?tack (?:på förhand|i förväg)(?: för [^.,:;!?]{0,30})?(?=[.,:;!–])',
  '(?!hur |vad |vilk|vem |när |i hur )(?:\\p{L}+ ){1,5}?(?:vill ha|behöver|frågar efter|ber om|efterlyser)(?= (?:siffran|siffrorna|uppgiften)(?!\\p{L}))',
  'med risk för att (?:vara|låta|verka|bli|tjata|upprepa|störa)(?!\\p{L})[^.,:;!?\\d]{0,40}(?=[,:;–])',
  '(?:det är )?ingen (?:brådska|stress|panik)',
  'för att avgöra (?:ett vad|en tvist|en diskussion)',
  // A reaction to what was answered: "ok, lågt.", "oj, det var många!"
  '(?:ok|okej|aha|jaha|oj|wow|hm+|jösses|hoppsan)(?:,? (?:det (?:var|är|blev) |så |inte |rätt |ganska |väldigt |mycket )*(?:lågt|högt|få|många|mycket|lite|litet|dyrt|billigt|bra|dåligt|intressant|synd|tråkigt|roligt|märkligt))?(?=[.!]\\s)',
  'kära (?:ni|du|alla|vänner|kollegor|redaktion)(?=[,:!])',
];
