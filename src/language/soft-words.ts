/** Further words that carry no subject ["erbjuds", "doesnt"], beside `LIGHT_WORDS`: a source need not hold them. */
export const SOFT_WORDS: Readonly<Record<'sv' | 'en', string>> = {
  sv: `
    hantera hanterar hanterade hanterat hanteras hanterades hanterats hanterad hävda hävdar hävdade hävdat hävdas
    hävdades hävdats hävdad studera studerar studerade studerat studeras studerades studerats studerad diskutera
    diskuterar diskuterade diskuterat diskuteras diskuterades diskuterats diskuterad kommentera kommenterar
    kommenterade kommenterat kommenteras kommenterades kommenterats kommenterad notera noterar noterade noterat
    noteras noterades noterats noterad konstatera konstaterar konstaterade konstaterat konstateras konstaterades
    konstaterats konstaterad presentera presenterar presenterade presenterat presenteras presenterades presenterats
    presenterad citera citerar citerade citerat citeras citerades citerats citerad referera refererar refererade
    refererat refereras refererades refererats refererad sammanfatta sammanfattar sammanfattade sammanfattat
    sammanfattas sammanfattades sammanfattats sammanfattad formulera formulerar formulerade formulerat formuleras
    formulerades formulerats formulerad illustrera illustrerar illustrerade illustrerat illustreras illustrerades
    illustrerats illustrerad indikera indikerar indikerade indikerat indikeras indikerades indikerats indikerad
    påpeka påpekar påpekade påpekat påpekas påpekades påpekats påpekad betona betonar betonade betonat betonas
    betonades betonats betonad poängtera poängterar poängterade poängterat poängteras poängterades poängterats
    poängterad omfatta omfattar omfattade omfattat omfattas omfattades omfattats omfattad inkludera inkluderar
    inkluderade inkluderat inkluderas inkluderades inkluderats inkluderad involvera involverar involverade
    involverat involveras involverades involverats involverad klara klarar klarade klarat tillämpa tillämpar
    tillämpade tillämpat tillämpas tillämpades tillämpats tillämpad utnyttja utnyttjar utnyttjade utnyttjat
    utnyttjas utnyttjades utnyttjats utnyttjad nyttja nyttjar nyttjade nyttjat nyttjas nyttjades nyttjats nyttjad
    specificera specificerar specificerade specificerat specificeras specificerades specificerats specificerad
    precisera preciserar preciserade preciserat preciseras preciserades preciserats preciserad redovisa redovisar
    redovisade redovisat redovisas redovisades redovisats redovisad förtydliga förtydligar förtydligade förtydligat
    förtydligas förtydligades förtydligats förtydligad spegla speglar speglade speglat speglas speglades speglats
    speglad återspegla återspeglar återspeglade återspeglat återspeglas återspeglades återspeglats återspeglad
    avspegla avspeglar avspeglade avspeglat avspeglas avspeglades avspeglats avspeglad uppfatta uppfattar uppfattade
    uppfattat uppfattas uppfattades uppfattats uppfattad betrakta betraktar betraktade betraktat betraktas
    betraktades betraktats betraktad tolka tolkar tolkade tolkat tolkas tolkades tolkats tolkad observera observerar
    observerade observerat observeras observerades observerats skildra skildrar skildrade skildrat skildras
    skildrades skildrats skildrad ordna ordnar ordnade ordnat ordnas ordnades ordnats ordnad uttala uttalar uttalade
    uttalat uttalas uttalades uttalats uttalad förmoda förmodar förmodade förmodat förmodas förmodades förmodats
    förmodad fixa fixar fixade fixat fixas fixades fixats fixad uttalande uttalanden påpekande påpekanden omfattande
    kommentar kommentaren kommentarer antydan jobba jobbar jobbade jobbat arbeta arbetar arbetade arbetat tala talar
    talade talat prata pratar pratade pratat snacka snackar snackade snackat samtala samtalar samtalade samtalat
    yttra yttrar yttrade yttrat informera informerar informerade informerat rapportera rapporterar rapporterade
    rapporterat lyssna lyssnar lyssnade lyssnat fungera fungerar fungerade fungerat funka funkar funkade funkat
    verka verkar verkade verkat inträffa inträffar inträffade inträffat syssla sysslar sysslade sysslat ägna ägnar
    ägnade ägnat peka pekar pekade pekat syfta syftar syftade syftat räkna räknar räknade räknat tipsa tipsar
    tipsade tipsat gissa gissar gissade gissat googla googlar googlade googlat dubbelkolla dubbelkollar dubbelkollat
    verifiera verifierar påvisa påvisar påvisade påvisat innefatta innefattar innefattade innefattat handlat skicka
    skickar skickade skickat meddela meddelar meddelade meddelat mena menar menade menat konkretisera konkretiserar
    konkretiserade konkretiserat utöva utövar utövade utövat tangera tangerar tangerade tangerat adressera
    adresserar adresserade adresserat summera summerar summerade summerat rekapitulera rekapitulerar rekapitulerade
    rekapitulerat parafrasera parafraserar parafraserade parafraserat resonera resonerar resonerade resonerat
    spekulera spekulerar spekulerade spekulerat grunna grunnar grunnat klura klurar klurade klurat funkande
    fungerande rapporteras rapporterades räknas räknades ägnas ägnades talas talades pratas pratades snackas skickas
    skickades skickats skickad arbetas arbetades jobbas jobbades menas uttryckligen erbjuda erbjuder erbjöd erbjudit
    erbjuds erbjöds erbjudits erbjuden erbjudet erbjudna erbjud tillhandahålla tillhandahåller tillhandahöll
    tillhandahållit tillhandahålls tillhandahölls tillhandahållits bedriva bedriver bedrev bedrivit bedrivs bedrevs
    bedrivits driva driver drev drivit drivs drevs drivits genomföra genomför genomförde genomfört genomförs
    genomfördes genomförts genomförd genomförda utföra utför utförde utfört utförs utfördes utförts utförd utförda
    sköta sköter skötte skött sköts sköttes skötts handha handhar handhade handhaft sända sänder sände sänt sänds
    sändes sänts åstadkomma åstadkommer åstadkom åstadkommit uppnå uppnår uppnådde uppnått uppnås uppnåddes uppnåtts
    nå når nådde nått nås förekomma förekommer förekom förekommit ske sker skedde skett uppstå uppstår uppstod
    uppstått uppkomma uppkommer uppkom uppkommit påstå påstår påstod påstått påstås påstods påstådd påstådda
    möjliggöra möjliggör möjliggjorde möjliggjort möjliggörs tillåta tillåter tillät tillåtit tillåts tilläts lägga
    lägger la lade lagt läsa läser läste läst läses lästes läs skriva skriver skrev skrivit uttrycka uttrycker
    uttryckte uttryckt uttrycks uttrycktes antyda antyder antydde antytt antyds framhålla framhåller framhöll
    framhållit framhålls framhäva framhäver framhävde framhävt framhävs understryka understryker underströk
    understrukit understryks beröra berör berörde berört berörs berördes berörda röra rörde rört röras avse avser
    avsåg avsett avses avsågs ingå ingår ingick ingått utgöra utgör utgjorde utgjort utgörs utgjordes bestå består
    bestod bestått innehålla innehåller innehöll innehållit innehålls rymma rymmer rymde rymt ryms inbegripa
    inbegriper inbegrep inbegripit inbegrips tillhöra tillhör tillhörde tillhört angå angår angick tycka tycker
    tyckte tyckt tyckas tycks tycktes anse anser ansåg ansett anses ansågs känna känner kände känt känns kändes
    uppleva upplever upplevde upplevt upplevs upplevdes erfara erfar erfor erfarit märka märker märkte märkt märks
    förstå förstår förstod förstått begripa begriper begrep begripit fattar mindes ihåg betyda betyder betydde
    betytt innebära innebär innebar inneburit belysa belyser belyste belyst belyses lyfta lyfter lyfte lyft lyfts
    lyftes återge återger återgav återgett återges återgavs klargöra klargör klargjorde klargjort tydliggöra
    tydliggör tydliggjorde tydliggjort redogöra redogjorde redogjort redogörs beskrev beskrivit beskriven beskrivna
    beskrivet beskrevs omnämna omnämner omnämnde omnämnt omnämns omnämnd omnämnda omtala omtalas omtalad omtalade
    upplysa upplyser upplyste upplyst anföra anför anförde anfört anförs framföra framför framförde framfört
    framförs påminna påminner påminde påmint förhålla förhåller förhöll besitta besitter inneha innehar innehade
    framstå framstår framstod framträda framträder framträdde stämmer kännas höras hörs hördes synas syntes visats
    givits sagts sades sägas existerat förklaras förklarades förklaring förklaringen förklaringar beskrivning
    beskrivningen beskrivningar tillgå prestera presterar presterade presterat presteras utspela utspelar utspelade
    tinget tingen grejor grejjer grejs sätten fall fallet fallen exempel exemplet exemplen exempelvis punkt punkten
    punkter punkterna läge läget lägen situation situationen situationer situationerna omständighet omständigheten
    omständigheter omständigheterna nivå nivån nivåer nivåerna belopp beloppet beloppen mängd mängden mängder typen
    typer typerna sort sorten sorter sorterna slag slaget aspekt aspekten aspekter aspekterna synvinkel synvinkeln
    perspektiv perspektivet perspektiven hänseende hänseendet hänseenden avseenden bemärkelse bemärkelsen mening
    meningen ämne ämnet ämnen ämnena tema temat teman område området områden områdena bit biten bitar bitarna
    funktion funktionen funktioner funktionerna funktionalitet funktionaliteten funktionaliteter förmåga förmågan
    förmågor förmågorna möjlighet möjligheten möjligheter möjligheterna utsträckning utsträckningen omfattning
    omfattningen bakgrund bakgrunden kontext kontexten kontexter begrepp begreppet begreppen idé idén idéer tanke
    tanken tankar tankarna åsikt åsikten åsikter åsikterna uppfattning uppfattningen uppfattningar intryck intrycket
    påstående påståendet påståenden påståendena uttalandet formulering formuleringen formuleringar sammanfattning
    sammanfattningen sammanfattningar citat citatet citaten rubrik rubriken rubriker detaljen detaljerna detaljerad
    detaljerat detaljerade upplysningen klarhet sammanhangen ärligt frågetecken kärna kärnan följdfråga följdfrågan
    följdfrågor kuggfråga minifråga snabbkoll snabbis faktakoll faktaruta faktarutan artikel artikeln artiklar
    artiklarna text texten texter texterna utkast utkastet manus manuset nyhetsbrev nyhetsbrevet blogg bloggen
    blogginlägg blogginlägget inlägg inlägget krönika krönikan pressmeddelande pressmeddelandet föredrag föredraget
    föreläsning föreläsningen seminarium seminariet workshop workshopen konferens konferensen styrelsemöte
    styrelsemötet nämndmöte nämndmötet ledningsgrupp ledningsgruppen ledningsgruppsmöte veckomöte veckomötet
    teammöte avdelningsmöte avdelningsmötet arbetsgruppsmöte dagordning dagordningen genomgång genomgången
    avstämning avstämningen dragning dragningen anförande anförandet diskussion diskussionen diskussioner
    diskussionerna debattartikel debattartikeln insändare notis notisen uppsats uppsatsen promemoria promemorian
    tjänsteskrivelse tjänsteskrivelsen bildspel bildspelet åhörare åhörarna åhörarkopior deadline deadlinen
    möteshandlingar kolleger kollegerna kollegers kollegornas arbetskamrat arbetskamraten arbetskamrater
    arbetskamraterna jobbarkompis kompis kompisen kompisar polare polaren podd podden poddavsnitt faktablad
    faktabladet verklig verkligt verkliga egentlig egentligt egentliga faktisk faktiska reell reellt reella sann
    sant sanna viktig viktigt viktiga väsentlig väsentligt väsentliga intressant intressanta relevant relevanta
    aktuell aktuellt aktuella flera åtskilliga enskild enskilt enskilda möjlig möjliga tydlig tydligt tydliga
    konkret konkreta själva självt specifik specifikt specifika särskild särskilt särskilda speciell speciellt
    speciella ifråga ifrågavarande ovanstående nedanstående följande sagda motsvarande liknande likadan likadant
    likadana samma hela hel generell generellt generella övergripande rimligen påtaglig påtagligt påtagliga märkbar
    märkbart märkbara uppenbar uppenbart uppenbara självklar självklara given givet givna eventuell eventuellt
    eventuella tänkbar tänkbart tänkbara befintlig befintligt befintliga rådande nuvarande dagens korrekt korrekta
    riktig riktigt riktiga uttrycklig uttryckligt exakta precisa ungefärlig ungefärligt ungefärliga mångahanda
    allehanda varjehanda spännande fascinerande tänkvärd tänkvärt anmärkningsvärd anmärkningsvärt anmärkningsvärda
    väsentligen betydelsefull betydelsefullt betydelsefulla alldeles alltför alltihop alltihopa alltsammans allting
    annars apropå därav därigenom därmed därom därtill därvid därvidlag därpå emedan ehuru framåt framöver förvisso
    förstås helst härmed häri härom härvid härav ikring inkl inklusive isåfall iväg varav varigenom varmed varvid
    vari varom varpå vems vilkens vilkets somliga såvida såvitt såtillvida fastän fast likaså likväl likaledes
    oavsett oaktat gentemot tillika ävensom visavi jämte hittills någonsin nånsin alls överhuvudtaget överhuvud
    ytterst oerhört enormt otroligt extremt synnerligen ordentligt rejält tyvärr lyckligtvis sannolikt uppriktigt
    överlag sammantaget huvudtaget övrigt nämnvärt närmare lite litegrann nuförtiden nutilldags numer grundligt
    noggrant kortfattat kortfattad kortfattade sammanfattningsvis översiktligt utförligt utförlig utförliga
    förhållandevis relativt jämförelsevis rentav rent snarare måhända månne troligt trolig troliga antagligt
    förmodligt otvivelaktigt onekligen bevisligen märkligt märklig konstigt tvivelsutan förhoppningsvis förslagsvis
    lämpligen intresserad nyfikna nyfiket nyfikenhet fundersam förvirrad tacksamma fantastiskt underbart utmärkt
    strålande finfint kanon grymt schysst schyst häftigt skoj kanonbra jättebra suveränt juh bah ba lixom ehm öhm
    öhh hmmm mmm mhm aa ahh ahaa jadå jodå javisst jajamän jajamensan nämen hörru hörrni hörni hörredu ojoj wow haha
    hihi hehe lol omg tjo tjenixen tjabba tjingeling goddag godmorgon godkväll godmiddag hejdå heej hejj halloj
    hallojsan hejhopp tusentack sånt sån såna sånna sådär såhär nånting nånstans nåns dehär dendär dedär denhär
    detdär dethär domdär domhär huru vaddå vafför egentlien iofs iochförsig tbh imo imho afaik vh hälsn ngra ngr
    ngns ngnstans ngnting etc mfl fl resp ungf evtl ev sk exv ex etcetera vsg varsegod vassego sry puss okey oki
    okidoki okejdå yes yep yess tjaa jaa joo jaså jasså minsann sku hva vaa dåså såatt föratt ngnsin nåja jamen
    jomen jovisst aj vettu serru lika drog släpper
  `,
  en: `
    offer offers offered offering provide provides provided providing handle handles handled handling manage manages
    managed managing conduct conducts conducted conducting perform performs performed performing carry carries
    carried carrying undergo undergoing involve involves involved involving include includes included including
    concern concerns concerned cover covers covered covering reckon reckons reckoned reckoning claim claims claimed
    claiming undergoes underwent undergone cite cites cited citing quote quotes quoted quoting discuss discusses
    discussed discussing talk talks talked talking remark remarks remarked remarking comment comments commented
    commenting argue argues argued arguing assert asserts asserted asserting outline outlines outlined outlining
    sketch sketches sketched sketching summarise summarises summarised summarising summarize summarizes summarized
    summarizing paraphrase paraphrases paraphrased paraphrasing recap recaps reiterate reiterates reiterated
    reiterating recapped recapping depict depicts depicted depicting portray portrays portrayed portraying
    illustrate illustrates illustrated illustrating demonstrate demonstrates demonstrated demonstrating displayed
    displaying indicate indicates indicated indicating reveal reveals revealed revealing suggest suggests signify
    signifies signified signifying denote denotes denoted denoting reflect reflects reflected reflecting express
    expresses expressed expressing convey conveys conveyed conveying specify specifies specified specifying
    elaborate elaborates elaborated elaborating pinpoint pinpoints pinpointed pinpointing highlight highlights
    highlighted highlighting clarifies clarified clarifying emphasise emphasises emphasised emphasising emphasize
    emphasizes emphasized emphasizing stressed underline underlines underlined underlining consider considers
    considered deem deems deemed deeming perceive perceives perceived perceiving presume presumes presumed presuming
    assume assumes assumed assuming believe believes believed believing ponder ponders pondered pondering
    contemplate contemplates contemplated contemplating interpret interprets interpreted interpreting grasp grasps
    grasped grasping experience experienced experiencing encounter encounters encountered encountering achieve
    achieves achieved achieving attain attains attained attaining accomplish accomplishes accomplished accomplishing
    execute executes executed executing utilise utilises utilised utilising utilize utilizes utilized utilizing
    enable enables enabled enabling allow allows allowed allowing apply applies applied applying belong belongs
    belonged belonging pertain pertains pertained pertaining relate relates related relating entail entails entailed
    entailing encompass encompasses encompassed encompassing comprise comprises comprised comprising permitted
    permitting consist consists consisted consisting contain contains contained containing constitute constitutes
    constituted constituting represent represents represented representing occur occurs arise arises arising
    existing behave behaves behaved behaving function functions functioned functioning serve serves served serving
    possess possesses possessed possessing occurred occurring arose arisen tackle tackles tackled tackling devote
    devotes devoted devoting listen listens listened listening recalls recalled recalling remembers remembered
    remembering mentioning confirming reminds reminded reminding correspond corresponds corresponded corresponding
    dwell dwells dwelled dwelling delve delves delved delving refer refers dwelt send sends sent sending run runs
    ran running deal deals dealt dealing write writes wrote written writing read reads reading speak speaks spoke
    spoken speaking undertake undertakes undertook undertaken undertaking feel feels felt feeling view views viewed
    viewing regarded stands stood standing sits sat sitting sound sounds sounded sounding understands understanding
    explaining describing appearing seeming supposed supposedly supposing states stating work works worked working
    operate operates touch touches touched touching addressed addressing point points pointed pointing noted noting
    figured figuring reported reportedly presented presenting presents studied studying tends tended tending termed
    phrased phrasing worded wording imply implies implied implying mean means meant meaning wish wishes wished
    wishing likes liked mattered matters verify reply replying learn learned learnt faced facing dealings doings
    supposes referenced references reference informs informed informing inform hears letting rephrase rephrased
    reword recount recounts recounted recounting relays narrate narrated guesses guessed googled googling lookup
    skim skimmed skimming browse peek glance glanced glancing peruse aspect aspects type types kind sort sorts
    manner manners topic topics subject subjects theme themes item items element elements example examples instance
    instances situation situations circumstance circumstances context contexts background gist essence takeaway
    takeaways summary summaries synopsis findings statistic statistics amount amounts quantity quantities extent
    scope level levels area areas terms basis sake idea ideas clue clues piece pieces bits chunk feature features
    functionality functionalities capability capabilities ability abilities possibility possibilities existence
    viewpoint viewpoints standpoint perspective perspectives angle angles opinion opinions belief beliefs impression
    impressions notion notions concept concepts senses thingy thingies whatsit thingamajig statement statements
    assertion assertions quotation quotations citation citations excerpt excerpts passage passages wordings
    description descriptions explanation explanations clarification confirmation nutshell article articles board
    boards deadline deadlines text texts essay essays thesis homework newsletter newsletters blog blogs blogpost
    blogposts writeup paragraph paragraphs headline headlines bullet bullets bulletpoint bulletpoints infographic
    handout handouts flyer pitch pitches memos drafts drafted briefings briefs brief briefly lecture lectures
    keynote podcast webinar webinars seminar seminars workshop workshops meetings meetup standup coworker coworkers
    teammate teammates workmate workmates mate mates buddy buddies pal pals audience discussion discussions
    conversation conversations debate debates powerpoints pptx keynotes slidedeck onepager factsheet backgrounder
    followup followups agendas bosses queries query inquiry enquiry inquiries enquiries rundown lowdown scoop deets
    real actual true truly truthfully genuine genuinely indeed exact precise specific particular relevant important
    interesting notable notably noteworthy remarkable remarkably clear obvious evident apparent tangible concrete
    explicit explicitly concretely general generally overall altogether broadly essentially practically
    fundamentally ultimately otherwise likewise similarly correspondingly accordingly consequently incidentally
    nonetheless nevertheless notwithstanding anyhow anyways regardless alike alternatively conversely whereby
    wherein whereof whereupon thereof therein thereby thereto hereby herein hereto hitherto whatsoever whatnot
    somehow someway somewhere anywhere wherever whenever whoever whomever everything ever else even far along
    alongside amid amidst amongst beyond despite albeit forward forwards ahead back around forth onwards onward
    hopefully luckily fortunately unfortunately sadly ideally allegedly evidently seemingly arguably undoubtedly
    admittedly understandably interestingly importantly surprisingly naturally pretty fairly super extremely highly
    hugely awfully terribly incredibly amazingly absolutely utterly deeply several multiple numerous single whole
    entire aforementioned abovementioned aforesaid following varied diverse sundry assorted miscellaneous current
    available handy great fantastic brilliant wonderful amazing superb fab glad keen interested intrigued intriguing
    fascinating fascinated unsure sure confused puzzled baffled correct believable plausible respectively relatively
    comparatively reasonably noticeable visible thorough thoroughly detailed concise concisely succinct succinctly
    summarily noticeably markedly visibly tangibly plainly inherently intrinsically loosely vaguely vague underlying
    doesnt dont isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt shouldnt cant didnt aint mightnt
    mustnt neednt whos whens whys whatre whatll whatd howre howd thatll thatd itll itd hes shes weve theyve theyre
    theyll theyd youve youd youll therell thered wouldve couldve shouldve mustve mightve gotcha outta lotta lotsa
    shoulda coulda woulda musta hafta yall innit cmon yup yea ya yo heya howdy alright alrighty righto wassup mornin
    evenin gday thanx cheerio hmmm hmmmm umm uhm err erm uhh ahh ohh ooh yay ugh phew huh eh mm mhm lmk afaik iirc
    wdyt tbh ngl omg haha hehe lmao rofl nvm brb ttyl tho thru wat wut wot wats atm okey okie okej hiii heyy heyyy
    helloo tysm gimmie wouldja whatcha whaddya dya prolly probs defo obvs deffo bout abt wrt iow fwiw tldr esp incl
    according handful backwards backward
  `,
};
