/** Words that carry no subject in a question ["kan du kolla", "quick question for a slide"]: a source sentence need not hold them. */
export const LIGHT_WORDS: Readonly<Record<'sv' | 'en', string>> = {
  sv: `
    vara är var varit vore bli blir blev blivit ha har hade haft göra gör gjorde gjort görs gjordes gjorts få får
    fick fått ge ger gav gett givit ges gavs visa visar visade visat visas berätta berättar berättade berättat veta
    vet visste vetat undra undrar undrade undrat undrande kolla kollar kollade kollat titta tittar tittade tittat se
    ser såg sett ses syns säga säger sa sade sagt sägs stå står stod stått finnas finns fanns funnits existera
    existerar existerade hända händer hände hänt hitta hittar hittade hittat leta letar letade använda använder
    använde använt används användes ta tar tog tagit tas komma kommer kom kommit gå går gick gått låta låter lät
    låtit ligga ligger legat sitta sitter suttit hålla håller höll hållit heta heter hette handla handlar handlade
    gälla gäller gällde gällt kunna kan kunde kunnat ska skall skulle vill ville velat vilja må måtte måste bör
    borde torde brukar brukade tro tror trodde tänka tänker tänkte tänkt funderar fundera funderade funderat fråga
    frågar frågade frågat frågas förklara förklarar förklarat förklarade beskriva beskriver beskriv beskrivs nämna
    nämner nämns nämndes nämnt ange anger anges angavs uppge uppger uppges framgå framgår framgick framgått höra hör
    hörde hört minnas minns säg redogör påminn skriv bekräfta bekräftar hej hejsan hallå tja tjena tjenare morsning
    hejhej tack tackar tacksam tacksamt snälla snäll gärna vänligen vänlig hälsning hälsningar mvh ursäkta förlåt
    sorry hoppas hoppades kram ciao adjö varsågod chefen kollega kollegan kollegor kollegorna mötet presentation
    presentationen presentationer powerpoint ppt slide sliden slides pm slack boten fotnot siffra siffran siffror
    siffrorna svar svaret svaren frågan frågor frågorna info information informationen uppgift uppgiften uppgifter
    uppgifterna datapunkt datapunkter detalj detaljer fakta sak saken saker sakerna grej grejen grejer grejerna ting
    nåt något någonting sätt sättet slags sorts avseende avseendet sammanhang sammanhanget frågeställning besked
    beskedet koll upplysning upplysningar egentligen typ liksom ungefär ungefärligen cirka ca omkring kring runt
    idag nu dagsläget nuläget numera just precis exakt faktiskt verkligen väl ju nog kanske möjligen möjligtvis
    möjligt antagligen troligen troligtvis förmodligen säkerligen givetvis självklart naturligtvis absolut
    definitivt tydligen uppenbarligen visst ganska tämligen väldigt så också även dock ändå då där här dit hit
    därför alltså nämligen förresten dessutom däremot emellertid samt igen vidare egen eget egna viss vissa olika
    diverse sådan sådant sådana dylik dylikt dylika respektive okej ok ja jo japp jepp jaha aha nja hmm hm öh eh oj
    ah okay jag mig mej min mitt mina vi oss vår vårt våra du dig dej din ditt dina ni er ert era han honom hans hon
    henne hennes hen den det dess de dem dom deras sig sej sin sitt sina man ens denna denne detta dessa vem vad
    vilken vilket vilka vars varför hur när vart varifrån vadå hurdan hurdant en ett i på av till från för med om
    vid hos åt genom under inom enligt angående beträffande gällande rörande via per som att och eller men eftersom
    ifall huruvida medan någon några någonstans va nån sen sedan mkt ngn ngt oxå å asså iaf isf tex t.ex osv mm m.m
    dvs d.v.s bl.a bla pga p.g.a ang plz pls thx ty tnx fö btw fyi lr eg nyfiken fint toppen perfekt kul härligt
    trevlig trevligt powerpointen powerpointbild möteshandling chefens mötets kollegans kollegas hjälp hjälpa
    hjälper underlag underlaget bot snabbfråga rör
  `,
  en: `
    be am is are was were been being have has had having do does did done doing make makes made making get gets got
    gotten getting give gives gave giving show shows showed shown showing tell tells told telling know knows knew
    known knowing want wants wanted think thinks thought thinking say says said saying look looks looked looking
    find finds found finding use uses used using exist exists existed happen happens happened happening wonder
    wonders wondered wondering check checks checked checking see sees saw seen seeing hear heard hearing ask asks
    asked asking let lets go goes went gone going come comes came coming take takes took taken taking can could may
    might must shall should will would ought able seem seems seemed appear appears appeared curious guess guessing
    suppose mind hope hoping hoped confirm confirms confirmed clarify explain explains explained describe describes
    described mention mentions mentioned stated understand understood remember recall remind fetch pull dig i'm i've
    i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've it's that's there's here's what's
    who's how's where's let's he's she's please thanks thank thankyou cheers hi hello hey hiya greetings sorry
    excuse pardon appreciate appreciated grateful kindly bye goodbye regards dear folks guys anyone anybody somebody
    someone quick quickly question questions answer answers colleague colleagues boss meeting slide slides
    presentation presentations deck powerpoint ppt memo draft drafting preparing prepping briefing agenda note notes
    slack chatbot bot fotnot figure figures number numbers info information detail details datapoint datapoints stat
    stats fact facts thing things stuff something anything bit lot kinds way ways case cases matter regard respect
    sense really actually exactly roughly just currently today now nowadays ok okay yes yeah yep well anyway
    basically literally simply approximately approx circa ca somewhat rather quite so also too again maybe perhaps
    possibly probably possible presumably apparently obviously clearly certainly definitely surely honestly frankly
    seriously specifically precisely particularly especially namely presently lately here there then thus hence
    therefore however though although besides furthermore moreover meanwhile eg ie etc e.g i.e aka fyi btw asap the
    a an this that these those it its itself he she him his her hers they them their theirs themselves we us our
    ours ourselves you your yours yourself i me my mine myself who whom whose which what whatever whichever where
    why how of in on at for by from to with as into onto upon via per within through throughout regarding concerning
    considering re toward towards and or but if whether because whereas some any such certain different various own
    respective lovely nice cool awesome wow oops hmm hm um uh ah oh lol u ur r pls plz plse thx tnx ty tx tks thnx
    cuz coz cos bc become becomes became wanna gonna gotta lemme gimme dunno kinda sorta idk imo imho whats hows
    wheres theres thats im ive youre about like welcome given when help
  `,
};
