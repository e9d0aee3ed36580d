import type { Cue } from '../locale.js';

const words = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

/** What Swedish phrases ask for or do in a question. "~" ends a word with anything: "öka~" is öka, ökade, ökningen. */
export const cues: Readonly<Record<Cue, readonly string[]>> = {
  count: words(
    'hur mycket folk|hur mkt folk|hur många|hur manga|antal|antalet|hur pass många|vilket antal|hur mpnga|hur måmga|hur måga|hur månag|hur mågna',
  ),
  share: words(
    'hur mycket av|hur stor del|hur stor andel|vilken andel|vilken del|hur många procent|hur stor procent|hur stor procentandel|vilken procentandel|procentandel~|andel|andelen|andelar|andelarna|vilken procentsats|hur hög andel|hur stor bit|hur stor skiva|hur stor skärv|hur stor tugga|hur stor slant|hur många % av|i % av|i procent av|som % av|som andel av|del av den|del av hela|del av de|del av det',
  ),
  amount: words(
    'vad … låg på|vad … ligger på|vad … landade på|vad låg|vad ligger|var låg|var ligger|hur mycket|hur mkt|vad kostade|vad kostar|vad blev|hur stor var|hur stor är|hur stora är|hur stora var|hur stort är|hur stort var|hur högt|hur hög|hur höga|hur dyr|hur dyrt|hur dyra|hur låg|hur stor|hur stora|hur stort',
  ),
  when: words(
    'året … startade|året … började|startåren|lanseringsår|startår|lanseringsåret|startåret|när|nar|hur dags|vilken tid på dygnet|vilket klockslag|vilka tider|vilket år|vilka år|vilket årtal|vilket datum|sedan när|sen när|från vilket år|sedan vilket år|deadline|sista datum|sista dag|sista dagen',
  ),
  who: words(
    'vem|vems|vilka personer|vilken person|vilka sitter|kontaktperson~|kontakta|höra av sig till|hör av sig till|höra av mig till|höra av oss till|prata med|vem pratar|vem ringer|vem mejlar|vem vänder|vem ska jag ringa|vem ska jag mejla|vem ska jag vända|vem ska jag prata|vad heter|vilka heter|vilka representerar|vilka är med|vilka står bakom',
  ),
  where: words('var bor|var jobbar|var arbetar|var någonstans|varifrån|vart'),
  why: words(
    'vad har fått|vad har bland annat fått|vad är det som har fått|vad … förklarar|vad … förklarat|förklaras … med|förklaras med|gjort att|gjorde att|vad har bidragit|vad bidrog|vad låg bakom|vad ligger … bakom|vad är det som har påverkat|vad som har påverkat|vad har påverkat|vad … påverkat|vad … bidragit|vad påverkade|vad som påverkade|vad gjorde att|vad har gjort att|vad är det som gör att|vad har lett till|spåras till|drev upp|som drev|vad drev|förklaras av|härleds till|härledas till|drivit upp|vad förklarar|vad förklarade|någon förklaring|av förklaringarna|förklaringarna till|av orsakerna|orsakerna till|nån förklaring|förklaringen till|finns det en förklaring|vad är förklaringen|anledning|anledningen|orsaken|orsak|skälet|vad ligger bakom|vad orsakade|vad ledde till|varför|varfor|hur kommer det sig|av vilken anledning|vad beror|vad berodde|vad … berott|vad är orsaken|vad var orsaken|vilken är orsaken|vad är anledningen|vad var anledningen',
  ),
  how: words('hur|på vilket sätt'),
  which: words('vilken|vilket|vilka|vilkas'),
  what: words('vad är det som|vad var det som|vad händer|vad hände|vad|va'),
  define: words(
    'vad räknas som|vem räknas som|vilka räknas som|vad räknas … som|vad avses med|vad betyder|vad står för|vad menas med|vad innebär|betyder|står för|förkortning~|uttyds|utläses|definition~|definiera|förkortas|vad är en|vad är ett|vad är',
  ),
  duration: words(
    'hur gammal|hur gammalt|hur gamla|hur mycket tid|hur lång tid|hur länge|hur lång|hur långt|hur många år',
  ),
  difference: words(
    'hur många procentenheter|skiljer|skilde|skilja|skillnad~|differens~|mellanskillnad~|hur många fler|hur många färre|hur mycket mer|hur mycket mindre|hur mycket högre|hur mycket lägre|hur mycket större|hur mycket längre|hur mycket kortare|hur mycket äldre|hur mycket yngre|hur mycket snabbare|hur mycket långsammare|hur mycket bredare|hur mycket tyngre|hur mycket djupare|minus|gap|gapet',
  ),
  change: words('förändring~|ändring~|förändra~|ändra~|skift~'),
  growth: words(
    'klättrat|klättrade|klättrat upp|svällt|svällde|skjutit fart|skjutit … fart|tagit fart|tagit … fart|tog fart|plussat|plussade|kliv|klivet|lyft|vunnit … mark|vinner … mark|vann … mark|flest nya|mest nya|nya … fick|nya … fått|nya … införde|nya … infört|vuxit|tillkom|tillkommit|tillkommer|ökningstakt~|tillväxttakt~|dyrare|öka~|ökning~|växt~|väx~|tillväxt~|uppgång~|gick upp|gått upp|går upp|gick … upp|går … upp|stack … iväg|stack iväg|stuckit … iväg|stuckit iväg|sticker iväg|sköt i höjden|skjutit i höjden|skjuter i höjden|drog … iväg|drog iväg|rusade|rusat|skenade|skenat|gått … upp|drog … upp|steg|stig~|stigit|höjning~|höjt~|större än förra|kostnadsökning~|procent upp|upp från|upp mot|upp jämfört|upp sedan|upp sen',
  ),
  decline: words(
    'billigare|dalat|dalade|rasat|rasade|krymp~|krympt|backat|bantats|bantades|tappat … mark|tappar … mark|tappade … mark|förlorat … mark|förkortar|förkortade|förkortat|kortar|kortade|kapa|kapar|kapade|kapat|halverades|halverats|minsk~|sjunk~|sjönk|sjunkit|nedgång~|tapp~|faller|fallit|föll|gått ner|gått ned|gick ner|gick ned|gick … ner|gick … ned|går … ner|går … ned|backa~|procent ner|procent ned|ner från|ned från|ner mot|ned mot|ner jämfört|ned jämfört',
  ),
  percentWord: words('procent|procentuell~|%|procenttal~|procentenhet~|relativt sett'),
  sum: words(
    'räknar både|räkna både|räknar man både|räknat både|summa|summan|summera~|sammanlagt|sammanlagd~|tillsammans|ihop|plus|+|addera~|lägg ihop|lägger ihop|lägger man ihop|slå ihop|slår ihop|allt som allt',
  ),
  ratio: words(
    'hur många gånger|gånger fler|gånger mer|gånger så|gånger större|kvot~|förhållande~ mellan|hur många gånger större|med vilken faktor',
  ),
  average: words('snitt|snittet|snittkostnad~|i snitt|genomsnitt~|medel|medelvärde~|medeltal~|genomsnittskostnad~'),
  highest: words(
    'snabbast|kraftigast|brantast|flest|mest|störst|största|högst|högsta|vanligast|vanligaste|mest spridd~|mest utbredd~|dyrast~|etta|i topp|toppar|ledande|bäst|längst|maximum|max|vinner|populärast~|tyngst~|stod för mest',
  ),
  lowest: words(
    'lugnaste|långsammast|trögast|minst|minsta|lägst|lägsta|färst|ovanligast~|minst spridd~|minst utbredd~|billigast~|i botten|sämst|minimum|sist|mest ovanlig~|svagast~|allra minst|kortast|kortaste',
  ),
  rank: words(
    'rangordna~|ranka~|rangordning~|i ordning|topplista~|topp tre|topp 3|sortera~|från störst till minst|rankning~|i storleksordning|tre största|topp fem|topp 5',
  ),
  trend: words(
    'har … spridit|har … spridits|har … spritts|serie|serien|hela serien|vuxit fram|tidsserien|trend|trenden|trender|utveckling|utvecklingen|utvecklats|utvecklas|utvecklades|utvecklat sig|över tid|över åren|genom åren|har det gått|hur har|hur såg utvecklingen|historik~|kurva~|tidsserie~|år för år|de senaste åren|senaste åren|rört sig|förändrats',
  ),
  allYears: words(
    'treårsserie~|tidsserie~|hela raden av år|hela perioden|under hela perioden|alla år|alla åren|samtliga år|varje år|per år|år för år|alla tre år|alla tre åren|alla fyra år|alla fyra åren|respektive år|över tid|över åren|genom åren|de olika åren|åren|sedan första mätåret|sedan första året|sedan start|sedan starten|sedan mätningarna började|sedan mätningen började|hela serien|hela tidsserien|tidigare år|alla mätår|varje mätår|samtliga mätår|varje mätning|samtliga mätningar|vid varje mätning',
  ),
  compare: words(
    'bredvid|intill|jämte|bredvid varandra|sida vid sida|mot varandra|mot varann|intill varandra|bredvid varann|än|jämfört med|jämför|jämföra|jämförelse~|jämförs|mot|kontra|vs|vs.|versus|respektive|resp|i relation till|i förhållande till|ställt mot|gentemot|dels',
  ),
  list: words(
    'allt i|alla varianter|samtliga varianter|alla former av|alla typer av|alla sätt|samtliga rader|alla rader|samtliga tjänster|lista|räkna upp|rada upp|rabbla upp|räknar upp|vilka är|vilka var|nämn|visa alla|ge mig alla|alla siffror|samtliga siffror|alla poster|samtliga poster|en lista|allt om|sammanställ~|vilka|hela tabellen',
  ),
  each: words(
    'dela upp|bryt ner|bryt ned|bryta ner|bryta ned|fördela|fördelad på|fördela på|uppdelade på|uppdelad på|uppdelade i|och deras|med deras|samt deras|för varje|för respektive|uppdelat på|fördelat på|fördelning~|fördelade~|fördelar|fördelas|nedbrutet~|uppdelning~|var för sig|vart och ett|varje|vardera|var och en|respektive',
  ),
  saves: words('tjänar tid|tjäna tid|tjänas tid|tid tjänar|tid tjänas|vinner tid|sparar|sparas|spara|sparat|sparade'),
  complement: words(
    'och resten|hur är det med resten|och de andra|och övriga|lät bli|låter bli|ännu ingen|ännu inga|ännu inget|fortfarande ingen|fortfarande inga|fortfarande inget|finns ingen|finns inga|finns inget|finns det ingen|finns det inga|finns det inget|fanns ingen|fanns inga|fanns det ingen|fanns det inga|har ingen|har inga|har inget|hade ingen|hade inga|hade inget|erbjuder ingen|erbjuder inga|erbjöd inga|saknar|saknade|saknas|har inte|inte har|hade inte|inte hade|inte infört|har ännu inte|utan tillgång till|inte erbjuder|erbjuder inte|ännu inte|har kvar att|inte kommit igång|återstår',
  ),
  moreThan: words(
    'äldre än|längre än|fler än|mer än|över|större än|högre än|överstig~|översteg|överskred~|överskrid~|minst fler än|mera än',
  ),
  atLeast: words('minst|åtminstone|eller fler|eller mer'),
  lessThan: words(
    'yngre än|kortare än|färre än|mindre än|under|lägre än|understig~|understeg|underskred~|underskrid~|inte ens',
  ),
  atMost: words('högst|som mest|eller färre|eller mindre|max'),
  exactly: words('exakt|precis|på decimalen|med en decimal|med två decimaler|uträknat'),
  per: words(
    'delas … på|fördelas … på|delas lika på|divideras med|slår … på|slås … på|slå … på|per|delar … på|fördelar … på|delat … på|delat på|delat med|dividerat med|utslaget på|jämnt på|jämnt över|jämnt mellan|lika på|lika mellan',
  ),
  half: words('hälften av'),
  printed: words('enligt tabellen|i tabellen|enligt bilden|tryckt~|angiven|angivet'),
  names: words('namn tack|namnen tack|vid namn|namnen på|namnge|vad heter'),
  lastYear: words('i fjol|ifjol|förra året|fjolåret|fjolårets|förra årets|föregående år|föregående års|fjol'),
  yearBefore: words(
    'den förra|den föregående|den innan|året innan|än sist|sen sist|sedan sist|mot sist|jämfört med sist|året före|året dessförinnan|åren innan|året innan dess|föregående mätning|förra mätningen|ett år tidigare|tolv månader tidigare|12 månader tidigare|tolv månader innan|12 månader innan|innan dess|förra gången|gången innan|gången före|mätningen innan|mätningen före|förra undersökningen|föregående undersökning|undersökningen innan|undersökningen före|förra enkäten|enkäten innan|förra rapporten|föregående rapport',
  ),
  thisYear: words('i år|årets|det här året|innevarande år|nuvarande år|detta år'),
  since: words('första gången|startår|startåret|startåren|sedan|sen|från och med|fr o m|från|alltsedan|ända sedan'),
  until: words('till och med|t o m|till|fram till|fram t o m'),
  between: words('mellan'),
  latest: words(
    'i dag|nu för tiden|senaste|nuförtiden|i dagsläget|för närvarande|nyaste|senast|aktuell~|färskaste|färska|sista',
  ),
  earliest: words('första året|tidigaste|först|äldsta|från början|till en början|allra först'),
  oldest: words('äldst|äldsta|tidigast byggd~|öppnade först|invigdes först|byggdes först|allra äldsta'),
  youngest: words(
    'yngst|yngsta|nyast|nyaste|senast byggd~|öppnade sist|öppnade senast|invigdes sist|invigdes senast|byggdes sist|byggdes senast',
  ),
  pastYears: words(
    'de senaste åren|senaste åren|de sista åren|de två senaste åren|de tre senaste åren|senaste två åren|senaste tre åren|under de senaste åren|på två år|på tre år',
  ),
  inPlace: words(
    'reguljärt|i ordinarie drift|i skarp drift|rutinmässigt|infört|införd|införda|på plats|i drift|igång|har idag|redan|finns idag|helt färdig~|i bruk|fullt ut|har i dag|klara med',
  ),
  underway: words(
    'på planeringsstadiet|i planeringsstadiet|på väg in|håller … införa|pågår införandet|pågår införande|införandet pågår|pågående införande|håller man på|håller de på|håller dom på|håller ni på|håller vi på|inför nu|inför idag|mitt uppe i|inte klara|inte färdiga|kör pilot|ännu inte klara|håller på att införa|håller på|under införande|på gång|på väg|planera~|planering|planer på|planerar|ska införa|tänker införa|är på väg|inför just nu|är i färd|införande pågår|pågående|införs|är på gång|pilot~|provkör~|testkör~|på prov|försöksvis',
  ),
  without: words(
    'utan|räknar bort|räkna bort|räknas bort|dra bort|drar bort|exklusive|snarare än|i stället för|istället för|utöver de|utöver dem|oräknat|exkl|exkl.|ej|inte med|som inte har|inte har|bortsett från|inte|förutom|ej med',
  ),
  with: words('med|inklusive|inkl|som har'),
  figureWords: words(
    'siffra|siffran|siffror|siffrorna|uppgift|uppgiften|uppgifter|tal|talet|värde|värdet|värden|värdena|resultat|resultaten|resultatet|nyckeltal|data',
  ),
  tableWords: words(
    'tabell|tabellen|tabeller|rad|raden|rader|raderna|kolumn|kolumnen|diagram|diagrammet|bild|bilden|figur|figuren',
  ),
  documentWords: words(
    'rapporten|rapport|rapports|rapportens|sidan|webbsidan|sida|webbsida|hemsidan|utgåva|utgåvan|upplagan|upplaga|dokumentet|källan|källorna|källor|källa|texten|rapporter|prosan|brödtexten|årsrapporten',
  ),
  proseWords: words('texten|prosan|brödtexten|löptexten|löpande text|sammanfattningen|inledningen'),
  greeting: words(
    'hej|hejsan|tjena|tja|hallå|god morgon|godmorgon|god kväll|hej där|tjenare|morsning|hejhej|goddag|god dag|läget|hur mår du|hur är läget|vad gör du|trevlig helg|ha det bra|hejdå|hej då|ha en bra dag|god jul|bot|botten|allt bra|allt väl|är allt bra|kollega|kompis|god eftermiddag',
  ),
  thanks: words(
    'tack för hjälpen|tack för hjälp|tack för svaret|tack för svar|för hjälpen|tack|tackar|tusen tack|tack så mycket|stort tack|toppen|perfekt|grymt|super|snyggt|bra jobbat|ok|okej|aha|jaha|kul|fint|härligt|suveränt|najs|tackar så mycket',
  ),
  help: words(
    'hjälp|hjälp mig|vad kan du|vad kan du göra|vem är du|vad är du|hur funkar du|hur fungerar du|vad kan jag fråga|hur använder jag dig|vad vet du|kan du hjälpa mig|är du en robot|är du en bot|är du människa',
  ),
  command: words(
    'ignorera|glöm allt|glöm källorna|glöm källan|glöm dina|glöm rapporten|glöm reglerna|bortse från källorna|bortse från rapporten|bortse från dina|skriv ut din|skriv ut dina|avslöja din|avslöja dina|upprepa|repetera|låtsas|säg att|säg bara|skriv att|skriv bara att|skriv in att|skriv ner att|skriv helt enkelt att|svara att|svara bara|bekräfta att|agera som|efter mig|strunta i',
  ),
  forecast: words(
    'prognos~|räknar man med|räknar ni med|förutspå~|kommer att vara|kommer det att|kommer att bli|kommer att ha|kommer att kosta|nästa år|framtida|gissa|gissning|spå|väntas|beräknas bli|i framtiden|om fem år|om tio år|nästa rapport|framöver|beräknas|förväntas|väntas få|väntas ha',
  ),
  and: words('och|samt|&|och/eller'),
  also: words('också|även|dessutom'),
  total: words(
    'totalt|totala|total|totalen|totalsumma|totalkostnad|totalkostnaden|sammanlagda|sammanlagd|samlade|hela|i allt|totalkostnader|totalbelopp',
  ),
  participation: words(
    'svarat|svarande|respondenter|besvarat|deltagande|deltog|deltagit|deltar|delta|medverkade|medverkat|medverkar|var med|varit med|svarade|svarar|svarsfrekvens|bidrog|bidragit|besvarade|besvarades|besvarats|medverkande',
  ),
  spend: words(
    'dyrast~|billigast~|gick … på|notan|nota|prislappen|prislapp|pris|priset|priser|priserna|kostnad~|utgift~|snittkostnad~|genomsnittskostnad~|pengar|pengarna|stålar|kostnadsmässigt|lade|la|lägger|lagt|punga ut med|pungade ut med|pungat ut med|pungar ut med|hosta upp|hostade upp|pröjsa|pröjsade|spendera~|spenderade|gick åt|kostade|kostar|kostat|gör av med|gjorde av med|satsade|satsar|satsat|kosta',
  ),
  quotation: words(
    'sa|sade|sagt|säger|citat~|citera~|påstod|påstår|uttalade|menar|menade|tycker|tyckte|anser|ansåg|enligt vem',
  ),
  items: words(
    'kategori~|typ|typer|slag|kostnadsslag|post|poster|rad|rader|område|området|områden|områdena|posten|posterna|delpost~|punkt|punkter|alternativ|alternativen',
  ),
  either: words('eller'),
  pays: words('betala|betalar|betalade|betalat|betalt|betalas'),
};
