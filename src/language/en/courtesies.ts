/** What a message says out of courtesy and asks nothing by, a clause a line: "might I trouble you for", "if it is not too much trouble". */
export const courtesies: readonly string[] = [
  '(?:might|may|could|can) (?:i|we) (?:(?:just|please|possibly|perhaps|also|kindly|humbly|quickly) )?(?:trouble|bother|pester|disturb) you (?:(?:for|with|about)(?= )|to (?:tell|give|show) (?:me|us)|to say)',
  '(?:might|may|could|can) (?:i|we) (?:(?:just|please|possibly|perhaps|also|kindly|humbly|quickly|be so (?:bold|free) as to|be permitted to) )*(?:ask|enquire|inquire)(?: you)?(?: about)?',
  "if (?:it|that|this)(?:'s| is|'s not| isn't| is not| wouldn't be| would not be) (?:\\p{L}+ ){0,3}(?:trouble|bother|inconvenience|imposition|hassle|inconvenient|troublesome)",
  "(?:i|we)(?:'d| would| should|'m| am|'re| are|'ll| will)(?: be)? (?:\\p{L}+ )?(?:grateful|obliged|thankful|indebted|appreciative|delighted)(?: (?:if you (?:could|would|can|might)(?: (?:please|kindly))?(?: (?:tell|give|show|send) (?:me|us)| let (?:me|us) know| say| confirm)|to (?:know|learn|hear|receive|have|get)|for(?= )))?",
  '(?:would|could|will) you (?:please )?be (?:so |very )?(?:kind|good|nice)(?: enough)?(?: as)? to (?:(?:tell|give|show) (?:me|us)|let (?:me|us) know|say|confirm)',
  "if you(?: would| could| might|'d) be so (?:kind|good)(?: as to (?:tell (?:me|us)|say|let (?:me|us) know))?",
  "(?:(?:i'm|i am|we're|we are|please|my|our|so|very|terribly) )*(?:sorry|apologies|apologise|apologize|pardon|forgive)(?: (?:for|to|about|if|me|my|in advance)(?!\\p{L})[^.,:;!?\\d]{0,50})?(?=[.,:;!–])",
  "(?:(?:i|we) )?(?:do )?hope (?:that )?(?:you (?:do not|don't|won't|will not) mind|(?:it|this)(?:'s| is) (?:ok|okay|all right|alright|fine))(?: (?:my|me|us|our))?(?: (?:asking|to ask))?",
  'when(?:ever)? (?:you (?:have|get|find) (?:an?|the|some|your) (?:\\p{L}+ )?(?:moment|minute|second|chance|time|opportunity)|it suits(?: you)?|convenient)(?=[,:;–])',
  'at your (?:\\p{L}+ )?convenience',
  '(?:with )?(?:kind|kindest|warm|warmest|best|cordial|friendly|hearty|sunny) (?:regards|wishes|greetings)(?: (?:from|to)(?!\\p{L})[^.!?:;]{0,60}(?=[.!:;–]))?',
  '(?:and )?(?:(?:many|a thousand) thanks|thanks(?: so much)?|thank you(?: (?:so|very) much)?) (?:in advance|for your)(?!\\p{L})[^.,:;!?]{0,40}(?=[.,:;!–])',
  '(?!how |what |which |who |when |in how )(?:\\p{L}+ ){1,5}?(?:wants?|needs?|is asking for|is after|asks for|asked for)(?= the (?:figures?|numbers?|totals?)(?!\\p{L}))',
  'at the risk of \\p{L}+ing(?!\\p{L})[^.,:;!?\\d]{0,30}(?=[,:;–])',
  "(?:there is |there's )?no (?:rush|hurry)",
  'to settle (?:a|an|our) (?:bet|argument|dispute)',
  'yours (?:faithfully|sincerely|truly)(?!\\p{L})[^?]{0,40}$',
  // A reaction to what was answered: "ok, low.", "wow, that's a lot!"
  "(?:ok|okay|oh|wow|aha|hm+|gosh|right|i see)(?:,? (?:that is |that's |thats |that was |so |quite |rather |very |pretty |not )*(?:low|high|few|many|a lot|much|little|expensive|cheap|good|bad|interesting|a pity|a shame|surprising|odd))?(?=[.!]\\s)",
  'dear (?:sir or madam|sir|sirs|madam|all|team|friends?|colleagues?|editors?)(?=[,:!])',
];
