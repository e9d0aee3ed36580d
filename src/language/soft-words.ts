/** Further words that carry no subject ["erbjuds", "doesnt"], beside `LIGHT_WORDS`: a source need not hold them. */
export const SOFT_WORDS: Readonly<Record<'sv' | 'en', string>> = {
  sv: `
    besluta beslutar beslutade beslutat beslutas beslutades beslutats utfärda utfärdar utfärdade utfärdat utfärdas utfärdades utfärdats
    varar varade varat
    bokfört bokförd bokförda
    förr
    tråden kanalen chatten pekas utpekas utpekad utpekat utpekade plotta plottar
    användare användaren användarna användarnas mätår mätåret mätåren bägge
    stoltsera stoltserar stoltserade ståta ståtar ståtade skryta skryter skröt slukar slukade slukat slukas slukades
    åka åker åkte åkt rycka rycker ryckte ryckt ute
    efterlysa efterlyser efterlyste efterlyst
    ännu perioden främst främsta främste mesta decimal decimaler decimalen utbrett tag bråttom överallt baklänges
    posten posterna ställde nej nepp form
    allihop allihopa allihoppa fikan fikarasten lunch lunchen lunchrasten helg helgen kvart ppt tjafsar
    mestadels tiden tjafsade nerklottrad nerklottrat lapp verktyg verktyget intervjuad intervjuas intervjuades årtal årtalet årtalen
    kontoret korridoren närmast annorlunda borta fram bort kvar
    års utöver samtliga slutet slut början mitten länge landet landets högre lägre större mindre ner rätt närmaste närmsta släpper släpps släppa släppt
    skaffa skaffar skaffat sorters namn namnen numera
    enkät enkäten enkäter undersökningen undersökning undersökningar
    år året åren årets åra
    personer människor parter uppe jmf si förhand tekniskt
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
    eventuella tänkbar tänkbart tänkbara befintlig befintligt befintliga korrekt korrekta riktig riktigt riktiga
    uttrycklig uttryckligt exakta precisa ungefärlig ungefärligt ungefärliga mångahanda allehanda varjehanda
    spännande fascinerande tänkvärd tänkvärt anmärkningsvärd anmärkningsvärt anmärkningsvärda väsentligen
    betydelsefull betydelsefullt betydelsefulla alldeles alltför alltihop alltihopa alltsammans allting annars
    apropå därav därigenom därmed därom därtill därvid därvidlag därpå emedan ehuru framåt framöver förvisso förstås
    helst härmed häri härom härvid härav ikring inkl inklusive isåfall iväg varav varigenom varmed varvid vari varom
    varpå vems vilkens vilkets somliga såvida såvitt såtillvida fastän fast likaså likväl likaledes oavsett oaktat
    gentemot tillika ävensom visavi jämte hittills någonsin nånsin alls överhuvudtaget överhuvud ytterst oerhört
    enormt otroligt extremt synnerligen ordentligt rejält tyvärr lyckligtvis sannolikt uppriktigt överlag
    sammantaget huvudtaget övrigt nämnvärt närmare lite litegrann nuförtiden nutilldags numer grundligt noggrant
    kortfattat kortfattad kortfattade sammanfattningsvis översiktligt utförligt utförlig utförliga förhållandevis
    relativt jämförelsevis rentav rent snarare måhända månne troligt trolig troliga antagligt förmodligt
    otvivelaktigt onekligen bevisligen märkligt märklig konstigt tvivelsutan förhoppningsvis förslagsvis lämpligen
    intresserad nyfikna nyfiket nyfikenhet fundersam förvirrad tacksamma fantastiskt underbart utmärkt strålande
    finfint kanon grymt schysst schyst häftigt skoj kanonbra jättebra suveränt juh bah ba lixom ehm öhm öhh hmmm mmm
    mhm aa ahh ahaa jadå jodå javisst jajamän jajamensan nämen hörru hörrni hörni hörredu ojoj wow haha hihi hehe
    lol omg tjo tjenixen tjabba tjingeling goddag godmorgon godkväll godmiddag hejdå heej hejj halloj hallojsan
    hejhopp tusentack sånt sån såna sånna sådär såhär nånting nånstans nåns dehär dendär dedär denhär detdär dethär
    domdär domhär huru vaddå vafför egentlien iofs iochförsig tbh imo imho afaik vh hälsn ngra ngr ngns ngnstans
    ngnting etc mfl fl resp ungf evtl ev sk exv ex etcetera vsg varsegod vassego sry puss okey oki okidoki okejdå
    yes yep yess tjaa jaa joo jaså jasså minsann sku hva vaa dåså såatt föratt ngnsin nåja jamen jomen jovisst aj
    vettu serru lika drog anpassa anpassar anpassade anpassat anpassas anpassades anpassats anpassad anpassande
    anteckna antecknar antecknade antecknat antecknas antecknades antecknats antecknad antecknande associera
    associerar associerade associerat associeras associerades associerats associerad associerande avgränsa avgränsar
    avgränsade avgränsat avgränsas avgränsades avgränsats avgränsad avgränsande balansera balanserar balanserade
    balanserat balanseras balanserades balanserats balanserad balanserande basera baserar baserade baserat baseras
    baserades baserats baserad baserande bearbeta bearbetar bearbetade bearbetat bearbetas bearbetades bearbetats
    bearbetad bearbetande bekanta bekantar bekantade bekantat bekantas bekantades bekantats bekantad bekantande
    belasta belastar belastade belastat belastas belastades belastats belastad belastande beskåda beskådar beskådade
    beskådat beskådas beskådades beskådats beskådad beskådande besvara besvarar besvarade besvarat besvaras
    besvarades besvarats besvarad besvarande bevisa bevisar bevisade bevisat bevisas bevisades bevisats bevisad
    bevisande blanda blandar blandade blandat blandas blandades blandats blandad blandande cirkulera cirkulerar
    cirkulerade cirkulerat cirkuleras cirkulerades cirkulerats cirkulerad cirkulerande definiera definierar
    definierade definierat definieras definierades definierats definierad definierande demonstrera demonstrerar
    demonstrerade demonstrerat demonstreras demonstrerades demonstrerats demonstrerad demonstrerande detaljera
    detaljerar detaljeras detaljerades detaljerats detaljerande dominera dominerar dominerade dominerat domineras
    dominerades dominerats dominerad dominerande efterfråga efterfrågar efterfrågade efterfrågat efterfrågas
    efterfrågades efterfrågats efterfrågad efterfrågande ena enar enade enat enas enades enats enad enande
    exemplifiera exemplifierar exemplifierade exemplifierat exemplifieras exemplifierades exemplifierats
    exemplifierad exemplifierande filosofera filosoferar filosoferade filosoferat filosoferas filosoferades
    filosoferats filosoferad filosoferande fokusera fokuserar fokuserade fokuserat fokuseras fokuserades fokuserats
    fokuserad fokuserande forma formar formade format formas formades formats formad formande fånga fångar fångade
    fångat fångas fångades fångats fångad fångande förena förenar förenade förenat förenas förenades förenats
    förenad förenande förenkla förenklar förenklade förenklat förenklas förenklades förenklats förenklad förenklande
    förklarats förklarad förklarande förknippa förknippar förknippade förknippat förknippas förknippades förknippats
    förknippad förknippande förmedla förmedlar förmedlade förmedlat förmedlas förmedlades förmedlats förmedlad
    förmedlande förvåna förvånar förvånade förvånat förvånas förvånades förvånats förvånad förvånande förvänta
    förväntar förväntade förväntat förväntas förväntades förväntats förväntad förväntande gestalta gestaltar
    gestaltade gestaltat gestaltas gestaltades gestaltats gestaltad gestaltande generera genererar genererade
    genererat genereras genererades genererats genererad genererande gilla gillar gillade gillat gillas gillades
    gillats gillad gillande greppa greppar greppade greppat greppas greppades greppats greppad greppande gruppera
    grupperar grupperade grupperat grupperas grupperades grupperats grupperad grupperande gynna gynnar gynnade
    gynnat gynnas gynnades gynnats gynnad gynnande hamna hamnar hamnade hamnat hamnas hamnades hamnats hamnad
    hamnande hänvisa hänvisar hänvisade hänvisat hänvisas hänvisades hänvisats hänvisad hänvisande häpna häpnar
    häpnade häpnat häpnas häpnades häpnats häpnad häpnande improvisera improviserar improviserade improviserat
    improviseras improviserades improviserats improviserad improviserande inrikta inriktar inriktade inriktat
    inriktas inriktades inriktats inriktad inriktande insistera insisterar insisterade insisterat insisteras
    insisterades insisterats insisterad insisterande inspirera inspirerar inspirerade inspirerat inspireras
    inspirerades inspirerats inspirerad inspirerande intressera intresserar intresserade intresserat intresseras
    intresserades intresserats intresserande inverka inverkar inverkade inverkat inverkas inverkades inverkats
    inverkad inverkande jaga jagar jagade jagat jagas jagades jagats jagad jagande kalla kallar kallade kallat
    kallas kallades kallats kallad kallande karakterisera karakteriserar karakteriserade karakteriserat
    karakteriseras karakteriserades karakteriserats karakteriserad karakteriserande karaktärisera karaktäriserar
    karaktäriserade karaktäriserat karaktäriseras karaktäriserades karaktäriserats karaktäriserad karaktäriserande
    kategorisera kategoriserar kategoriserade kategoriserat kategoriseras kategoriserades kategoriserats
    kategoriserad kategoriserande kika kikar kikade kikat kikas kikades kikats kikad kikande klassa klassar klassade
    klassat klassas klassades klassats klassad klassande klassificera klassificerar klassificerade klassificerat
    klassificeras klassificerades klassificerats klassificerad klassificerande knåpa knåpar knåpade knåpat knåpas
    knåpades knåpats knåpad knåpande komplettera kompletterar kompletterade kompletterat kompletteras kompletterades
    kompletterats kompletterad kompletterande komponera komponerar komponerade komponerat komponeras komponerades
    komponerats komponerad komponerande koncentrera koncentrerar koncentrerade koncentrerat koncentreras
    koncentrerades koncentrerats koncentrerad koncentrerande konstruera konstruerar konstruerade konstruerat
    konstrueras konstruerades konstruerats konstruerad konstruerande kontrollera kontrollerar kontrollerade
    kontrollerat kontrolleras kontrollerades kontrollerats kontrollerad kontrollerande korrigera korrigerar
    korrigerade korrigerat korrigeras korrigerades korrigerats korrigerad korrigerande kretsa kretsar kretsade
    kretsat kretsas kretsades kretsats kretsad kretsande känneteckna kännetecknar kännetecknade kännetecknat
    kännetecknas kännetecknades kännetecknats kännetecknad kännetecknande likna liknar liknade liknat liknas
    liknades liknats liknad lista listar listade listat listas listades listats listad listande locka lockar lockade
    lockat lockas lockades lockats lockad lockande lova lovar lovade lovat lovas lovades lovats lovad lovande
    markera markerar markerade markerat markeras markerades markerats markerad markerande matcha matchar matchade
    matchat matchas matchades matchats matchad matchande motivera motiverar motiverade motiverat motiveras
    motiverades motiverats motiverad motiverande motsvara motsvarar motsvarade motsvarat motsvaras motsvarades
    motsvarats motsvarad närma närmar närmade närmat närmas närmades närmats närmad närmande orka orkar orkade orkat
    orkas orkades orkats orkad orkande orsaka orsakar orsakade orsakat orsakas orsakades orsakats orsakad orsakande
    passa passar passade passat passas passades passats passad passande peta petar petade petat petas petades petats
    petad petande placera placerar placerade placerat placeras placerades placerats placerad placerande producera
    producerar producerade producerat produceras producerades producerats producerad producerande pyssla pysslar
    pysslade pysslat pysslas pysslades pysslats pysslad pysslande påbörja påbörjar påbörjade påbörjat påbörjas
    påbörjades påbörjats påbörjad påbörjande påverka påverkar påverkade påverkat påverkas påverkades påverkats
    påverkad påverkande radade radat radas radades radats radad radande reagera reagerar reagerade reagerat reageras
    reagerades reagerats reagerad reagerande realisera realiserar realiserade realiserat realiseras realiserades
    realiserats realiserad realiserande reflektera reflekterar reflekterade reflekterat reflekteras reflekterades
    reflekterats reflekterad reflekterande relatera relaterar relaterade relaterat relateras relaterades relaterats
    relaterad relaterande resultera resulterar resulterade resulterat resulteras resulterades resulterats resulterad
    resulterande rikta riktar riktade riktat riktas riktades riktats riktad riktande råka råkar råkade råkat råkas
    råkades råkats råkad råkande samla samlar samlade samlat samlas samlades samlats samlad samlande signalera
    signalerar signalerade signalerat signaleras signalerades signalerats signalerad signalerande sikta siktar
    siktade siktat siktas siktades siktats siktad siktande skapa skapar skapade skapat skapas skapades skapats
    skapad skapande skissa skissar skissade skissat skissas skissades skissats skissad skissande snegla sneglar
    sneglade sneglat sneglas sneglades sneglats sneglad sneglande snurra snurrar snurrade snurrat snurras snurrades
    snurrats snurrad snurrande sortera sorterar sorterade sorterat sorteras sorterades sorterats sorterad sorterande
    spana spanar spanade spanat spanas spanades spanats spanad spanande strukturera strukturerar strukturerade
    strukturerat struktureras strukturerades strukturerats strukturerad strukturerande svara svarar svarade svarat
    svaras svarades svarats svarad svarande tvivla tvivlar tvivlade tvivlat tvivlas tvivlades tvivlats tvivlad
    tvivlande uppmana uppmanar uppmanade uppmanat uppmanas uppmanades uppmanats uppmanad uppmanande uppmärksamma
    uppmärksammar uppmärksammade uppmärksammat uppmärksammas uppmärksammades uppmärksammats uppmärksammad
    uppmärksammande uppskatta uppskattar uppskattade uppskattat uppskattas uppskattades uppskattats uppskattad
    uppskattande uppvisa uppvisar uppvisade uppvisat uppvisas uppvisades uppvisats uppvisad uppvisande upprepa
    upprepar upprepade upprepat upprepas upprepades upprepats upprepad upprepande upprätta upprättar upprättade
    upprättat upprättas upprättades upprättats upprättad upprättande utforma utformar utformade utformat utformas
    utformades utformats utformad utformande utforska utforskar utforskade utforskat utforskas utforskades
    utforskats utforskad utforskande vaka vakar vakade vakat vakas vakades vakats vakad vakande våga vågar vågade
    vågat vågas vågades vågats vågad vågande välkomna välkomnar välkomnade välkomnat välkomnas välkomnades
    välkomnats välkomnad välkomnande visualisera visualiserar visualiserade visualiserat visualiseras visualiserades
    visualiserats visualiserad visualiserande överraska överraskar överraskade överraskat överraskas överraskades
    överraskats överraskad överraskande övertyga övertygar övertygade övertygat övertygas övertygades övertygats
    övertygad övertygande önska önskar önskade önskat önskas önskades önskats önskad önskande börja börjar började
    börjat börjas börjades börjats börjad börjande starta startar startade startat startas startades startats
    startad startande fatta fattade fattat fattas fattades fattats fattad fattande hittas hittades hittats hittad
    hittande lansera lanserar lanserade lanserat lanseras lanserades lanserats lanserad lanserande omformulera
    omformulerar omformulerade omformulerat omformuleras omformulerades omformulerats omformulerad omformulerande
    återskapa återskapar återskapade återskapat återskapas återskapades återskapats återskapad återskapande harva
    harvar harvade harvat harvas harvades harvats harvad harvande mana manar manade manat manas manades manats manad
    manande vandra vandrar vandrade vandrat vandras vandrades vandrats vandrad vandrande ropa ropar ropade ropat
    ropas ropades ropats ropad ropande viska viskar viskade viskat viskas viskades viskats viskad viskande mumla
    mumlar mumlade mumlat mumlas mumlades mumlats mumlad mumlande skratta skrattar skrattade skrattat skrattas
    skrattades skrattats skrattad skrattande undras undrades undrats undrad fascinera fascinerar fascinerade
    fascinerat fascineras fascinerades fascinerats fascinerad förbrylla förbryllar förbryllade förbryllat förbryllas
    förbryllades förbryllats förbryllad förbryllande underlätta underlättar underlättade underlättat underlättas
    underlättades underlättats underlättad underlättande rubricera rubricerar rubricerade rubricerat rubriceras
    rubricerades rubricerats rubricerad rubricerande pratats pratad pratande tjata tjatar tjatade tjatat tjatas
    tjatades tjatats tjatad tjatande skvallra skvallrar skvallrade skvallrat skvallras skvallrades skvallrats
    skvallrad skvallrande babbla babblar babblade babblat babblas babblades babblats babblad babblande jiddra
    jiddrar jiddrade jiddrat jiddras jiddrades jiddrats jiddrad jiddrande dissekera dissekerar dissekerade
    dissekerat dissekeras dissekerades dissekerats dissekerad dissekerande avrunda avrundar avrundade avrundat
    avrundas avrundades avrundats avrundad avrundande beräkna beräknar beräknade beräknat beräknas beräknades
    beräknats beräknad beräknande kalkylera kalkylerar kalkylerade kalkylerat kalkyleras kalkylerades kalkylerats
    kalkylerad kalkylerande summeras summerades summerats summerad summerande estimera estimerar estimerade
    estimerat estimeras estimerades estimerats estimerad estimerande approximera approximerar approximerade
    approximerat approximeras approximerades approximerats approximerad approximerande jämka jämkar jämkade jämkat
    jämkas jämkades jämkats jämkad jämkande justera justerar justerade justerat justeras justerades justerats
    justerad justerande modifiera modifierar modifierade modifierat modifieras modifierades modifierats modifierad
    modifierande variera varierar varierade varierat varieras varierades varierats varierad varierande differentiera
    differentierar differentierade differentierat differentieras differentierades differentierats differentierad
    differentierande trimma trimmar trimmade trimmat trimmas trimmades trimmats trimmad trimmande putsa putsar
    putsade putsat putsas putsades putsats putsad putsande tweaka tweakar tweakade tweakat tweakas tweakades
    tweakats tweakad tweakande fila filar filade filat filas filades filats filad filande redigera redigerar
    redigerade redigerat redigeras redigerades redigerats redigerad redigerande skumma skummar skummade skummat
    skummas skummades skummats skummad skummande bläddra bläddrar bläddrade bläddrat bläddras bläddrades bläddrats
    bläddrad bläddrande plugga pluggar pluggade pluggat pluggas pluggades pluggats pluggad pluggande repetera
    repeterar repeterade repeterat repeteras repeterades repeterats repeterad repeterande öva övar övade övat övas
    övades övats övad övande traggla tragglar tragglade tragglat tragglas tragglades tragglats tragglad tragglande
    bolla bollar bollade bollat bollas bollades bollats bollad bollande brainstorma brainstormar brainstormade
    brainstormat brainstormas brainstormades brainstormats brainstormad brainstormande spåna spånar spånade spånat
    spånas spånades spånats spånad spånande pitcha pitchar pitchade pitchat pitchas pitchades pitchats pitchad
    pitchande presenterande exponera exponerar exponerade exponerat exponeras exponerades exponerats exponerad
    exponerande visades visad visande omvandla omvandlar omvandlade omvandlat omvandlas omvandlades omvandlats
    omvandlad omvandlande modernisera moderniserar moderniserade moderniserat moderniseras moderniserades
    moderniserats moderniserad moderniserande ordnande vidarebefordra vidarebefordrar vidarebefordrade
    vidarebefordrat vidarebefordras vidarebefordrades vidarebefordrats vidarebefordrad vidarebefordrande klistra
    klistrar klistrade klistrat klistras klistrades klistrats klistrad klistrande bifoga bifogar bifogade bifogat
    bifogas bifogades bifogats bifogad bifogande skynda skyndar skyndade skyndat skyndas skyndades skyndats skyndad
    skyndande hasta hastar hastade hastat hastas hastades hastats hastad hastande kämpa kämpar kämpade kämpat kämpas
    kämpades kämpats kämpad kämpande sträva strävar strävade strävat strävas strävades strävats strävad strävande
    jämna jämnar jämnade jämnat jämnas jämnades jämnats jämnad jämnande speja spejar spejade spejat spejas spejades
    spejats spejad spejande bekräftade bekräftat bekräftas bekräftades bekräftats bekräftad bekräftande uppmuntra
    uppmuntrar uppmuntrade uppmuntrat uppmuntras uppmuntrades uppmuntrats uppmuntrad uppmuntrande invitera inviterar
    inviterade inviterat inviteras inviterades inviterats inviterad inviterande mixtra mixtrar mixtrade mixtrat
    mixtras mixtrades mixtrats mixtrad mixtrande meka mekar mekade mekat mekas mekades mekats mekad mekande pilla
    pillar pillade pillat pillas pillades pillats pillad pillande greja grejar grejade grejat grejas grejades
    grejats grejad grejande dona donar donade donat donas donades donats donad donande rota rotar rotade rotat rotas
    rotades rotats rotad rotande letat letas letades letats letad letande nosa nosar nosade nosat nosas nosades
    nosats nosad nosande snoka snokar snokade snokat snokas snokades snokats snokad snokande positionera
    positionerar positionerade positionerat positioneras positionerades positionerats positionerad positionerande
    rusta rustar rustade rustat rustas rustades rustats rustad rustande ansvarade ansvaras ansvarades ansvarats
    ansvarad ansvarande representera representerar representerade representerat representeras representerades
    representerats representerad representerande symbolisera symboliserar symboliserade symboliserat symboliseras
    symboliserades symboliserats symboliserad symboliserande avbilda avbildar avbildade avbildat avbildas avbildades
    avbildats avbildad avbildande rita ritar ritade ritat ritas ritades ritats ritad ritande gestikulera
    gestikulerar gestikulerade gestikulerat gestikuleras gestikulerades gestikulerats gestikulerad gestikulerande
    utmynna utmynnar utmynnade utmynnat utmynnas utmynnades utmynnats utmynnad utmynnande mynna mynnar mynnade
    mynnat mynnas mynnades mynnats mynnad mynnande landar landade landat landas landades landats landad landande
    rulla rullar rullade rullat rullas rullades rullats rullad rullande snubbla snubblar snubblade snubblat snubblas
    snubblades snubblats snubblad snubblande formalisera formaliserar formaliserade formaliserat formaliseras
    formaliserades formaliserats formaliserad formaliserande berättiga berättigar berättigade berättigat berättigas
    berättigades berättigats berättigad berättigande rättfärdiga rättfärdigar rättfärdigade rättfärdigat
    rättfärdigas rättfärdigades rättfärdigats rättfärdigad rättfärdigande tangeras tangerades tangerats tangerad
    tangerande åberopa åberopar åberopade åberopat åberopas åberopades åberopats åberopad åberopande aktualisera
    aktualiserar aktualiserade aktualiserat aktualiseras aktualiserades aktualiserats aktualiserad aktualiserande
    problematisera problematiserar problematiserade problematiserat problematiseras problematiserades
    problematiserats problematiserad problematiserande nyansera nyanserar nyanserade nyanserat nyanseras nyanserades
    nyanserats nyanserad nyanserande generalisera generaliserar generaliserade generaliserat generaliseras
    generaliserades generaliserats generaliserad generaliserande rimma rimmar rimmade rimmat rimmas rimmades rimmats
    rimmad rimmande harmoniera harmonierar harmonierade harmonierat harmonieras harmonierades harmonierats
    harmonierad harmonierande passera passerar passerade passerat passeras passerades passerats passerad passerande
    fantisera fantiserar fantiserade fantiserat fantiseras fantiserades fantiserats fantiserad fantiserande grubbla
    grubblar grubblade grubblat grubblas grubblades grubblats grubblad grubblande hojta hojtar hojtade hojtat hojtas
    hojtades hojtats hojtad hojtande nicka nickar nickade nickat nickas nickades nickats nickad nickande peppa
    peppar peppade peppat peppas peppades peppats peppad peppande tagga taggar taggade taggat taggas taggades
    taggats taggad taggande mysa mysar mysade mysat mysas mysades mysats mysad mysande chilla chillar chillade
    chillat chillas chillades chillats chillad chillande snappa snappar snappade snappat snappas snappades snappats
    snappad snappande haja hajar hajade hajat hajas hajades hajats hajad hajande komplicera komplicerar komplicerade
    komplicerat kompliceras komplicerades komplicerats komplicerad komplicerande vidareutveckla vidareutvecklar
    vidareutvecklade vidareutvecklat vidareutvecklas vidareutvecklades vidareutvecklats vidareutvecklad
    vidareutvecklande ratta rattar rattade rattat rattas rattades rattats rattad rattande kryssa kryssar kryssade
    kryssat kryssas kryssades kryssats kryssad kryssande bocka bockar bockade bockat bockas bockades bockats bockad
    bockande pricka prickar prickade prickat prickas prickades prickats prickad prickande bygga bygger byggde byggt
    byggs byggas byggdes byggts byggd byggda byggande följa följer följ följde följt följs följas följdes följts
    följd följda hänga hänger häng hängde hängt hängs hängas hängdes hängts hängd hängda hängande leva lever lev
    levde levt levs levas levdes levts levd levda levande upplev upplevas upplevts upplevd upplevda upplevande
    tillföra tillför tillförde tillfört tillförs tillföras tillfördes tillförts tillförd tillförda tillförande föra
    förde fört förs föras fördes förts förd förda förande genomleva genomlever genomlev genomlevde genomlevt
    genomlevs genomlevas genomlevdes genomlevts genomlevd genomlevda genomlevande efterleva efterlever efterlev
    efterlevde efterlevt efterlevs efterlevas efterlevdes efterlevts efterlevd efterlevda efterlevande sammanställa
    sammanställer sammanställ sammanställde sammanställt sammanställs sammanställas sammanställdes sammanställts
    sammanställd sammanställda sammanställande föreställa föreställer föreställ föreställde föreställt föreställs
    föreställas föreställdes föreställts föreställd föreställda föreställande framställa framställer framställ
    framställde framställt framställs framställas framställdes framställts framställd framställda framställande
    kartlägga kartlägger kartlägg kartläggde kartläggt kartläggs kartläggas kartläggdes kartläggts kartläggd
    kartläggda kartläggande kräva kräver kräv krävde krävt krävs krävas krävdes krävts krävd krävda krävande hänföra
    hänför hänförde hänfört hänförs hänföras hänfördes hänförts hänförd hänförda hänförande jämföra jämför jämförde
    jämfört jämförs jämföras jämfördes jämförts jämförd jämförda jämförande återföra återför återförde återfört
    återförs återföras återfördes återförts återförd återförda återförande beröras berörts berörd berörande överväga
    överväger överväg övervägde övervägt övervägs övervägas övervägdes övervägts övervägd övervägda övervägande
    försöka försöker försök försökte försökt försöks försökas försöktes försökts försökta försökande söka söker sök
    sökte sökt söks sökas söktes sökts sökta sökande tänk tänks tänkas tänktes tänkts tänkta tänkande upptäcka
    upptäcker upptäck upptäckte upptäckt upptäcks upptäckas upptäcktes upptäckts upptäckta upptäckande räcka räcker
    räck räckte räcks räckas räcktes räckts räckta räckande utsträcka utsträcker utsträck utsträckte utsträckt
    utsträcks utsträckas utsträcktes utsträckts utsträckta utsträckande sträcka sträcker sträck sträckte sträckt
    sträcks sträckas sträcktes sträckts sträckta sträckande märk märkas märktes märkts märkta märkande utmärka
    utmärker utmärk utmärkte utmärks utmärkas utmärktes utmärkts utmärkta utmärkande hjälpte hjälpt hjälps hjälpas
    hjälptes hjälpts hjälpta hjälpande betänka betänker betänk betänkte betänkt betänks betänkas betänktes betänkts
    betänkta betänkande behöva behöver behövde behövt behövs behövas behövdes behövts behövande behov behovet
    behoven köra kör körde kört körs kördes körts körd körda körning spridit sprida sprider spred sprids spreds
    spridits spridd spritt spridda spridande spridning spridningen utspridd utspritt utspridda dyrare dyr dyrt dyra
    ihop tillsammans extra ny nytt nya nyare nyligen folk folket folks mer mera stämma stämde stämt överens
    överensstämma överensstämmer instämma instämmer instämde mäta mäter mätte mätt mäts mättes mätts mätning
    mätningen mätningar mätningarna möta möter mötte mött möts möttes lösning lösningen lösningar lösningarna
    tillfälle tillfället tillfällen läsas lästs läsning läsningen läsande leda leder ledde lett leds leddes letts
    ledd ledda härleda härleder härledde härlett härleds härledd sätta sätter satte satt sätts sattes satts satta
    utsätta utsätter utsatte utsatt utsätts fortsätta fortsätter fortsatte fortsatt fortsatta fortsättning
    fortsättningen fortsättningsvis förutsätta förutsätter förutsatte förutsatt förutsätts förutsättning
    förutsättningen förutsättningar förutsättningarna ställa ställer ställas ställs ställning ställningen
    ställningstagande inställning inställningen inställningar attityd attityden attityder hållning hållningen dra
    drar dras bidra bidrar bidrog bidragit bidrogs bidragande bjuda bjuder bjöd bjudit bjuds bjudna avhänga avhänger
    bero beror berodde berott uppbyggd uppbyggt uppbyggda bära burit bäras bärande bistå bistår bistod bistått duga
    duger dög dugt dyka dyker dök dykt erkänna erkänner erkände erkänt föreligga föreligger förelåg förelegat
    föreslå föreslår föreslog föreslagit föreslås föreslogs föreslagen föreslaget föreslagna förbereda förbereder
    förberedde förberett förbereds förbereddes förberedd förberedda förberedande förutse förutser förutsåg förutsett
    förutses förmå förmår förmådde förmått försöket försöken gripa griper grep gripit grips finna finner fann
    återfinna återfinner återfann återfunnit återfinns återfanns göras görande gjord gjorda ogjord gnaga gång gången
    gånger gångerna ibland gångbar hinna hinner hann hunnit hinns hinnas händelse händelsen händelser händelserna
    hållas hålls hölls hållits hållen hållet hållna härröra härrör härrörde härrört ingripa ingriper ingrep ingripit
    inse inser insåg insett inses insikt insikten insikter iaktta iakttar iakttog iakttagit iakttas iakttagelse
    iakttagelser kliva kliver klev klivit knutit knuten knutet knutna krypa kunnande kommas tillkomma tillkommer
    tillkom tillkommit återkomma återkommer återkom återkommit återkommande förekommande framkomma framkommer
    framkom framkommit frambringa frambringar ljuda lytt lyckas lyckades lyckats lyckad lyckat lyckade låtsas
    låtsades lägg läggs lades lagts lagd lagda läggas lär lära lärde lärt lärs lärdes lärts lärd lärda lärdom
    lärdomar medge medger medgav medgett medges medföra medför medförde medfört medförs medta medtas medtagen
    uppnådd uppnådda nåbar omge omger omgav omgett omges omgiven omgivet omgivna pågå pågår pågick pågått pågående
    råda råder rådde rått reda reder redde rådgöra skilja skiljer skilde skilt skiljs skiljas skild skilda åtskilja
    åtskiljer särskilja särskiljer skina skrivs skrevs skrivits skriven skrivet skrivna skrivande skrivning
    skrivningar skriftlig skriftligt skriftligen skriftliga slippa slipper slapp sluppit skönja skönjer skönjas
    smyga stås stående styra styr styrde styrt styrs styrdes styrts styrda styrande uppståndelse svära sväva synes
    synbar synbart synbara synlig synligt synliga synligen sagd sägande tagits togs tagen taget tagna tagande
    antagande antaganden upptas upptar upptog upptagit vidta vidtar vidtog vidtagit vidtas vidtogs vidtagna
    tillgodose tillgodoser tillgodosåg tillgodosett tillgodoses tillskriva tillskriver tillskrivs tillse tillser
    träffa träffar träffade träffat träffas träffades träffats träda träder trädde trätt trätts framträdande tränga
    tyda tyder tydde tytt tyds tydas utbrista utgå utgår utgick utgående utgångspunkt utgångspunkten utgångspunkter
    utfall utfallet utlösa utlöser utlöste utlöst utlöses vidröra vidrör vänja vänjer vande vant vägleda vägleder
    växla växlar växlade växlat återstå återstår återstod återstått återstående återspegling återgå återgår återgick
    återgått åta åtar åtog åtagit åtgärda åtgärdar åtgärdade åtgärdat åtgärdas åtgärdades åtgärdats åtgärdad
    åskådliggöra åskådliggör åskådliggjorde åskådliggjort åskådliggörs synliggöra synliggör synliggjorde synliggjort
    synliggörs fullgöra fullgör fullgjorde fullgjort fullgörs uppfylla uppfyller uppfyllde uppfyllt uppfylls
    uppfylldes uppfyllts uppfylld uppfyllda fylla fyller fyllde fyllt fylls fylldes fyllts fylld fyllda fullfölja
    fullföljer fullföljde efterfölja efterföljande åtfölja åtföljs användas använts använd användande användandet
    användning användningen användningar användbar användbart användbara återanvända återanvänder återanvänds
    återanvänt omsätta omsätter omsatte överlägga överse överskåda överblick överblicken översikt översikten
    översikter förevisa förevisar framlägga framlägger framlagt framlagda vetande veterligen vetskap vetskapen
    kännedom kännedomen begriplig begripligt begripliga förståelig förståeligt förståeliga förstådd obegriplig
    obegripligt eftertanke tros troddes trodd trott undgå undgår undgick villig villigt villiga viljan velande måsta
    måsten förbli förblir förblev förblivit bliva bleve vorde varandes varande varas bliven anstå anstränga
    anstränger ansträngde ansträngt ansträngning ansträngningar fråge fråges frågats frågvis undrandes undran
    undringar undring funderingar fundering funderingen gissning gissningen gissningar gissningsvis beskrivande
    redogörelse redogörelsen redogörelser framställning framställningen beskaffenhet beskaffad beskaffat utformning
    utformningen upplägg upplägget uppläggen inriktning inriktningen inriktningar utgångsläge tillvägagångssätt
    tillvaro företeelse företeelsen företeelser fenomen fenomenet fenomenen förhållande förhållandet förhållanden
    förhållandena faktor faktorn faktorer faktorerna grund grunden grunder grunderna grundläggande innebörd
    innebörden betydelse betydelsen betydelser innehåll innehållet uttryck uttrycket uttrycken ord ordet orden
    ordval fras frasen benämning benämningen benämningar benämna benämner benämns benämnd benämnt beteckning
    beteckningen beteckna betecknar betecknas term termen termer termerna titel titeln titlar del delen delarna dels
    stycke stycket stycken avsnitt avsnittet avsnitten kapitel kapitlet mellanting kombination kombinationen
    kombinationer kombinera kombinerar kombinerat kombineras kombinerad blandning blandningen serie serien serier
    serierna massa massor massvis mycket mycke myckna fåtal fåtalet flertal flertalet flertalets hop hopen bunt
    bunten uppsättning uppsättningen helhet helheten helhetsbild helhetsbilden bilden bilderna nulägesbild lägesbild
    lägesbilden variant varianten varianter varianterna version versionen versioner formen former formerna exemplar
    exemplaren princip principen principer principiell principiellt grundtanke grundtanken huvudsak huvudsaken
    huvudsakligen huvudsaklig huvudsakligt huvudsakliga huvudpoäng huvudpoängen poäng poängen poänger slutsats
    slutsatsen slutsatser slutsatserna lärdomen utfallen egenskap egenskapen egenskaper egenskaperna drag draget
    dragen särdrag kännetecken kännetecknen roll rollen roller rollerna steget stegen skede skedet skeden ställe
    stället ställen håll riktning riktningen riktningar ram ramen ramar ramarna inslag inslaget inslagen moment
    momentet momenten komponent komponenten komponenter beståndsdel beståndsdelar element elementet elementen
    alternativ alternativet alternativen fördel chans chansen chanser tipset tipsen anvisning anvisningen
    anvisningar instruktion instruktionen instruktioner vink tenta tentan tentor tentorna tentamen plugg plugget
    läxan läxor skoluppgift inlämning inlämningen inlämningsuppgift inlämningsuppgiften hemtenta hemtentan uppsatser
    uppsatserna examensarbete examensarbetet exjobb exjobbet kandidatuppsats kandidatuppsatsen masteruppsats
    masteruppsatsen avhandling avhandlingen grupparbete grupparbetet skolarbete skolarbetet essä essän referat
    referatet rapportskrivning pmet promemorior underlagen underlags diskussionsunderlag diskussionsunderlaget
    bakgrundsunderlag presentationsunderlag underlagets styrgrupp styrgruppen styrgrupps styrgruppens arbetsgrupp
    arbetsgruppen projektgrupp projektgruppen referensgrupp referensgruppen kommitté kommittén chef chefer cheferna
    chefs chefernas möte möten mötena mötes veckomöten måndagsmöte måndagsmötet fredagsmöte morgonmöte morgonmötet
    förmiddagsmöte lunchmöte gruppmöte gruppmötet personalmöte personalmötet projektmöte projektmötet statusmöte
    statusmötet arbetsplatsträff artikelserie artikelserien reporter reportern reportrar redaktör redaktören
    redaktörer redaktion redaktionen artikels artikelns löpsedel löpsedeln ingress ingressen reportage reportaget
    reportagen nyhetsartikel nyhetsartikeln nyhetstext nyhet nyheten nyheter nyheterna krönikor debatt debatten
    debatter talepunkt talepunkter talpunkt talpunkter talarmanus talmanus anteckning anteckningen anteckningar
    anteckningarna minnesanteckning minnesanteckningar poster postern flygblad sammandrag sammandraget översiktsbild
    översiktsbilden bildspelen bildtext bildtexten presentationens presentations presen presenen preso dragningar
    dragningens lägesrapport lägesrapporten veckobrev veckobrevet månadsbrev intranätsnotis kollegors kollegiet
    arbetskompis arbetskompisen gäng gänget bekant bekanting någons checklista checklistan todo pausen paus fika
    fikat fikarast jobb jobbet jobben jobbets arbete arbetet spörsmål spörsmålet spörsmålen frågans svarets svarens
    oklarhet oklarheten oklarheter oklar oklart oklara missförstånd missförståndet förvirring förvirringen otydlig
    otydligt otydliga förtydligande förtydligandet förtydliganden precisering preciseringen klargörande klargöranden
    belysning resonemang resonemanget resonemangen argument argumentet argumenten ståndpunkt ståndpunkten
    ståndpunkter synpunkt synpunkten synpunkter synpunkterna vinkel vinkeln vinklar vinkling infallsvinkel
    infallsvinkeln infallsvinklar tolkning tolkningen tolkningar uppskattning uppskattningen uppskattningar
    uppskattningsvis beräkning beräkningen beräkningar jämförelse jämförelsen jämförelser motsvarighet
    motsvarigheten motsvarigheter likhet likheten likheter relation relationen relationer samband sambandet
    sambanden mönster mönstret mönstren tendens tendensen tendenser indikation indikationen indikationer tecken
    tecknet tecknen källhänvisning källhänvisningen källhänvisningar fotnoten fotnoter hänvisning hänvisningen
    hänvisningar referens referensen referenser referenserna förekomst förekomsten existens existensen uppkomst
    uppkomsten tillkomst önskemål önskemålet önskemålen förväntning förväntningar förväntningarna intresse intresset
    intressen prylar pryl prylen mojäng mojängen moj tjafs trams joxet jox strunt skit smått mekanism mekanismen
    tillvaratagande iordning iordningställa överskrift överskriften huvudrubrik ungefärs cirkas inemot uppemot
    närapå nästan knappt drygt dryga knappa gott runtom runtomkring kringliggande allesammans alltjämt fortfarande
    återigen ånyo jättemycket skitmycket asmycket skitbra asbra astrevligt grymma tokigt knäppt fruktansvärt
    förfärligt hemskt himla jäkla jävla skitjobbigt fett najs nice soft chill cool coolt coola kool häftig häftiga
    maffig maffigt toppenbra kalas kalasbra jättefint jättekul jättegärna jättesnällt jättetacksam supertack
    supersnällt supersnabbt superbra supertacksam supersnäll sjysst sjyst schyssta fräscht fräsch fräscha snabb
    snabbt snabba snabbare enkel enkelt enkla enklare lätt lätta lättare svåra svårare bra god goda bättre fin fina
    finare stor stort stora liten litet lilla lång långt långa korta kortare bred brett breda bredare smal tjock
    klar klart klarare rolig roligt roliga roligare trevliga trevligare intressantare viktigare tydligare rimlig
    rimligt rimliga rimligare vettig vettigt vettiga lämplig lämpligt lämpliga nödvändig nödvändigt nödvändiga
    behövlig behövligt erforderlig erforderligt erforderliga tillräcklig tillräckligt tillräckliga praktisk
    praktiskt praktiska konkretare smidig smidigt smidiga smidigare smart smarta modern modernt moderna modernare
    häpnadsväckande imponerande förvånansvärt anmärkning slående talande belysande betydande ansenlig ansenligt
    ansenliga avsevärd avsevärt avsevärda åtskilligt rejäl rejäla ordentlig ordentliga kraftig kraftigt kraftiga
    enorm enorma otrolig otroliga extrem extrema väldig väldiga gigantisk gigantiskt jättestor jättestort jättestora
    jätteliten jättelite storskalig storskaligt storskaliga vanlig vanligt vanliga vanligen vanligtvis vanligare
    ovanlig ovanligt ovanliga typisk typiskt typiska normal normalt normala särpräglad speciellare unik unikt unika
    egenartad konstig konstiga märkliga underlig underligt underliga lustig lustigt lustiga skum skumt bisarr
    bisarrt dum dumt korkad korkat klok klokt kloka duktig duktigt duktiga skicklig skickligt nästa annan annat
    ytterligare flerfaldiga flerfaldigt diversifierad ren rena äkta korrekthet exakthet lik likt likvärdig
    likvärdigt likvärdiga jämförbar jämförbart jämförbara besläktad besläktat närliggande angränsande tillhörande
    medföljande inkluderande ingående förekommen omtalat omdiskuterad omdiskuterat omdiskuterade betitlad
    självfallet självfallen ofrånkomligen nödvändigtvis ovillkorligen egentligast vanemässigt emellanåt stundom
    alltemellanåt alltid oftast ofta oftare jämt ständig ständiga stadigt gradvis stegvis successivt successiv
    efterhand småningom snart strax genast omgående omedelbart plötsligt plötslig alltmer alltmera allteftersom
    dittills därefter hädanefter således sålunda följaktligen härigenom därutöver därutav därifrån därinne härifrån
    hitåt dithän någonvart framme bakom bakåt ovan ovanför nedan nedanför bredvid intill invid tvärtom istället
    snarast ömsom antingen såsom huruledes vartill varthän hursomhelst hursom vemsomhelst vadsomhelst närsomhelst
    iallafall allmänt huvudsakligast framförallt signifikant signifikanta relevans relevansen aktualitet grovt grov
    grova noggrann noggranna noggrannare närmre djupare djup djupt djupa ytlig ytligt fördjupad fördjupat fördjupade
    fördjupa fördjupar fördjupas fördjupning fördjupningen vitt vida nr no approx ung enl bl asap mao obs ps nb jfr
    alt kap avs fig tab sid eftersm vafan vafasen fan fasen tusan tackå tackåhej tackförhjälpen tackis tackatack
    tackelitack haj tjabbalabba tjolahopp tjenna tjeenare mors morrn morn gomorron godmorron godafton godnatt
    hejsvejs hejsvejsan kramar kramis hälsar hälsade hälsat sedär voila nåen någer nrån alltsådå elr elle elller ell
    intee mhmm mmmm aaa jaaa jaaaa hmmmm öööh ööh hehehe hahaha hahah hihihi asg lolz roflmao omfg wtf idk tldr ikr
    lmk tyvm thnx ptja snälle snällaste vännen vännerna bror bre nyss häromdagen häromsistens igår imorgon ikväll
    imorse iförrgår häromveckan eftermiddag eftermiddagen förmiddag förmiddagen fredag fredagen måndag måndagen
    tisdag tisdagen onsdag onsdagen torsdag torsdagen imorn imorrn stund stunden ögonblick ögonblicket jiffy
    slutligen äntligen behaglig behagligt behagliga berömd berömtt berömda betydlig betydligt betydliga bekväm
    bekvämt bekväma otvetydig otvetydigt otvetydiga entydig entydigt entydiga tvetydig tvetydigt tvetydiga detaljrik
    detaljrikt detaljrika djupgående djupgåendet djupgåendea allsidig allsidigt allsidiga mångsidig mångsidigt
    mångsidiga ensidig ensidigt ensidiga genomgripande givande häpen häpent häpena imponerad imponerat imponerade
    fundersamt fundersama grundlig grundliga hyfsad hyfsat hyfsade härlig härliga underbar underbara fantastisk
    fantastiska jobbig jobbigt jobbiga komplex komplext komplexa meningsfull meningsfullt meningsfulla märkvärdig
    märkvärdigt märkvärdiga märkvärd märkvärt märkvärda nyttig nyttigt nyttiga obetydlig obetydligt obetydliga
    oerhörd oerhörda omfångsrik omfångsrikt omfångsrika påfallande skälig skäligt skäliga snygg snyggt snygga
    suverän suveräna talrik talrikt talrika tidskrävande trovärdig trovärdigt trovärdiga tvivelaktig tvivelaktigt
    tvivelaktiga upplysande uppseendeväckande uttömmande utpräglad utpräglat utpräglade värdefull värdefullt
    värdefulla värdig värdigt värdiga önskvärd önskvärt önskvärda övrig övriga överskådlig överskådligt överskådliga
    översiktlig översiktliga åtråvärd åtråvärt åtråvärda ambitiös ambitiöst ambitiösa banal banalt banala egenhändig
    egenhändigt egenhändiga fenomenal fenomenalt fenomenala finurlig finurligt finurliga fyndig fyndigt fyndiga
    glasklar glasklart glasklara hanterlig hanterligt hanterliga hjälpsam hjälpsamt hjälpsama klurig klurigt kluriga
    kontroversiell kontroversiellt kontroversiella lyckosam lyckosamt lyckosama massiv massivt massiva mäktig
    mäktigt mäktiga omvittnad omvittnat omvittnade orimlig orimligt orimliga ologisk ologiskt ologiska logisk
    logiskt logiska petig petigt petiga prydlig prydligt prydliga radikal radikalt radikala regelrätt regelrätta
    ringa ringat ringaa skarpt skarpa snårig snårigt snåriga solklar solklart solklara sporadisk sporadiskt
    sporadiska spontan spontant spontana stillsam stillsamt stillsama subtil subtilt subtila symbolisk symboliskt
    symboliska teoretisk teoretiskt teoretiska tänkvärda ordagrann ordagrannt ordagranna bokstavlig bokstavligt
    bokstavliga oväntad oväntat oväntade välkänd välkänt välkända välbekant välbekanta välformulerad välformulerat
    välformulerade väldokumenterad väldokumenterat väldokumenterade nämnvärd nämnvärda upplevtt upplagd upplagtt
    upplagda purfärsk purfärskt purfärska färsk färskt färska aktad aktat aktade ansedd ansedtt ansedda åskådlig
    åskådligt åskådliga ställ varandra varann varandras
  `,
  en: `
    lasts lasted lasting issued issuing decided
    booked actuals curve
    formerly
    organisation organisations organization organizations partner partners named
    tabled singled plotting
    user users rang
    evenly equally split prints
    decimal decimals much money volumes
    nope trying swear swears swore betting wager random yesterdays todays tool tools interviewed interviewee called technically widely
    large larger stories group
    inside behind turn turned
    names parties time times rate rates affect affects
    survey surveys questionnaire
    year years full
    people persons person tally heads acc kind
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
    skim skimmed skimming browse peek glance glanced glancing peruse aspect aspects type types sort sorts
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
    entire aforementioned abovementioned aforesaid following varied diverse sundry assorted miscellaneous available
    handy great fantastic brilliant wonderful amazing superb fab glad keen interested intrigued intriguing
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
    according handful backwards backward abide abides abided abiding accelerate accelerates accelerated accelerating
    accentuate accentuates accentuated accentuating accommodate accommodates accommodated accommodating accompany
    accompanies accompanied accompanying accord accords accorded account accounts accounted accounting acknowledge
    acknowledges acknowledged acknowledging acquaint acquaints acquainted acquainting act acts acted acting adapt
    adapts adapted adapting add adds added adding address addresses adhere adheres adhered adhering adjust adjusts
    adjusted adjusting admire admires admired admiring admit admits admited admiting advance advances advanced
    advancing affirm affirms affirmed affirming aggregate aggregates aggregated aggregating aim aims aimed aiming
    align aligns aligned aligning allude alludes alluded alluding alter alters altered altering amaze amazes amazed
    amounted amounting amplify amplifies amplified amplifying analyse analyses analysed analysing analyze analyzes
    analyzed analyzing annotate annotates annotated annotating announce announces announced announcing anticipate
    anticipates anticipated anticipating appreciates appreciating approach approaches approached approaching
    approximate approximates approximated approximating arrange arranges arranged arranging articulate articulates
    articulated articulating ascertains ascertained ascertaining aspire aspires aspired aspiring assign assigns
    assigned assigning associate associates associated associating assure assures assured assuring astonish
    astonishes astonished astonishing attempt attempts attempted attempting attest attests attested attesting
    attract attracts attracted attracting attribute attributes attributed attributing await awaits awaited awaiting
    balance balances balanced balancing base bases based basing blend blends blended blending boast boasts boasted
    boasting bolster bolsters bolstered bolstering bother bothers bothered bothering bounce bounces bounced bouncing
    brainstorm brainstorms brainstormed brainstorming brush brushes brushed brushing bump bumps bumped bumping
    calculate calculates calculated calculating calibrate calibrates calibrated calibrating categorise categorises
    categorised categorising categorize categorizes categorized categorizing characterise characterises
    characterised characterising characterize characterizes characterized characterizing chase chases chased chasing
    chat chats chatted chatting cherish cherishes cherished cherishing chime chimes chimed chiming circle circles
    circled circling circulate circulates circulated circulating classify classifies classified classifying clued
    cluing collate collates collated collating collect collects collected collecting combine combines combined
    combining commence commences commenced commencing compare compares compared comparing compile compiles compiled
    compiling complement complements complemented complementing complicate complicates complicated complicating
    comply complies complied complying compose composes composed composing compute computes computed computing
    conceive conceives conceived conceiving concentrate concentrates concentrated concentrating conceptualise
    conceptualises conceptualised conceptualising conceptualize conceptualizes conceptualized conceptualizing
    conform conforms conformed conforming connote connotes connoted connoting construct constructs constructed
    constructing construe construes construed construing consume consumes consumed consuming contextualise
    contextualises contextualised contextualising contextualize contextualizes contextualized contextualizing
    continue continues continued continuing contrast contrasts contrasted contrasting contribute contributes
    contributed contributing convince convinces convinced convincing cope copes coped coping corrects corrected
    correcting correlate correlates correlated correlating corroborate corroborates corroborated corroborating count
    counts counted counting create creates created creating crunch crunches crunched crunching decipher deciphers
    deciphered deciphering deduce deduces deduced deducing dedicate dedicates dedicated dedicating define defines
    defined defining demystify demystifies demystified demystifying derive derives derived deriving detailing
    deviate deviates deviated deviating devise devises devised devising differentiate differentiates differentiated
    differentiating digest digests digested digesting direct directs directed directing discover discovers
    discovered discovering disentangle disentangles disentangled disentangling display displays dive dives dived
    diving dominate dominates dominated dominating doubt doubts doubted doubting duplicate duplicates duplicated
    duplicating echo echos echoed echoing edit edits edited editing eke ekes eked eking elicit elicits elicited
    eliciting embark embarks embarked embarking embody embodies embodied embodying embrace embraces embraced
    embracing emerge emerges emerged emerging encapsulate encapsulates encapsulated encapsulating endeavour
    endeavours endeavoured endeavouring endeavor endeavors endeavored endeavoring enjoy enjoys enjoyed enjoying
    enlighten enlightens enlightened enlightening enrich enriches enriched enriching ensue ensues ensued ensuing
    ensure ensures ensured ensuring entitle entitles entitled entitling envisage envisages envisaged envisaging
    envision envisions envisioned envisioning equate equates equated equating estimate estimates estimated
    estimating evoke evokes evoked evoking exaggerate exaggerates exaggerated exaggerating excite excites excited
    exciting exclaim exclaims exclaimed exclaiming exemplify exemplifies exemplified exemplifying exhibit exhibits
    exhibited exhibiting expect expects expected expecting explore explores explored exploring extend extends
    extended extending extract extracts extracted extracting extrapolate extrapolates extrapolated extrapolating
    facilitate facilitates facilitated facilitating factor factors factored factoring familiarise familiarises
    familiarised familiarising familiarize familiarizes familiarized familiarizing favour favours favoured favouring
    favor favors favored favoring fill fills filled filling filter filters filtered filtering fit fits fitted
    fitting fix fixes fixed fixing flesh fleshes fleshed fleshing flick flicks flicked flicking flow flows flowed
    flowing fluctuate fluctuates fluctuated fluctuating focus focuses focused focusing follow follows followed forge
    forges forged forging form forms formed forming formulate formulates formulated formulating frame frames framed
    framing gather gathers gathered gathering gauge gauges gauged gauging gaze gazes gazed gazing generate generates
    generated generating glean gleans gleaned gleaning gloss glosses glossed glossing grab grabs grabbed grabbing
    grant grants granted granting greet greets greeted greeting grip grips gripped gripping guide guides guided
    guiding harness harnesses harnessed harnessing heading helps helped helping hesitate hesitates hesitated
    hesitating hint hints hinted hinting hook hooks hooked hooking hover hovers hovered hovering illuminate
    illuminates illuminated illuminating imagine imagines imagined imagining impart imparts imparted imparting
    implicate implicates implicated implicating impress impresses impressed impressing incline inclines inclined
    inclining incur incurs incured incuring infer infers inferred inferring inquire inquires inquired inquiring
    insist insists insisted insisting inspire inspires inspired inspiring intend intends intended intending
    intensify intensifies intensified intensifying interest interests intrigue intrigues invoke invokes invoked
    invoking itemise itemises itemised itemising itemize itemizes itemized itemizing jog jogs jogged jogging jot
    jots jotted jotting justify justifies justified justifying juggle juggles juggled juggling launch launches
    launched launching lean leans leaned leaning leveled leveling liking line lines lined lining list lists listed
    listing liken likens likened likening linger lingers lingered lingering locate locates located locating loop
    loops looped looping love loves loved loving maintain maintains maintained maintaining manifest manifests
    manifested manifesting map maps mapped mapping mark marks marked marking match matches matched matching
    materialise materialises materialised materialising materialize materializes materialized materializing maximise
    maximises maximised maximising maximize maximizes maximized maximizing measure measures measured measuring meld
    melds melded melding memorise memorises memorised memorising memorize memorizes memorized memorizing mirror
    mirrors mirrored mirroring mix mixes mixed mixing modify modifies modified modifying muse muses mused musing
    multiply multiplies multiplied multiplying mull mulls mulled mulling mutter mutters muttered muttering narrow
    narrows narrowed narrowing necessitate necessitates necessitated necessitating need needs needed needing nod
    nods nodded nodding observe observes observed observing opine opines opined opining originate originates
    originated originating outnumber outnumbers outnumbered outnumbering overlap overlaps overlapped overlapping
    overview overviews overviewed overviewing pass passes passed passing paste pastes pasted pasting peer peers
    peered peering permeate permeates permeated permeating persuade persuades persuaded persuading phrase phrases
    picture pictures pictured picturing place places placed placing plough ploughs ploughed ploughing poke pokes
    poked poking polish polishes polished polishing pooled pooling pose poses posed posing position
    positions positioned positioning precede precedes preceded preceding predominate predominates predominated
    predominating prepare prepares prepared prep preps prepped preserve preserves preserved preserving pretend
    pretends pretended pretending prevail prevails prevailed prevailing proclaim proclaims proclaimed proclaiming
    produce produces produced producing profess professes professed professing proffer proffers proffered proffering
    prompt prompts prompted prompting pronounce pronounces pronounced pronouncing proliferate proliferates
    proliferated proliferating prop props propped propping prove proves proved proving pursue pursues pursued
    pursuing puzzle puzzles puzzling quantify quantifies quantified quantifying questioned questioning raise raises
    raised raising ramp ramps ramped ramping range ranges ranged ranging reach reaches reached reaching react reacts
    reacted reacting realise realises realised realising realize realizes realized realizing reasoning reassure
    reassures reassured reassuring receive receives received receiving recite recites recited reciting recognise
    recognises recognised recognising recognize recognizes recognized recognizing reconsider reconsiders
    reconsidered reconsidering reconstruct reconstructs reconstructed reconstructing recreate recreates recreated
    recreating rectify rectifies rectified rectifying refine refines refined refining reformulate reformulates
    reformulated reformulating refresh refreshes refreshed refreshing rehearse rehearses rehearsed rehearsing
    reinforce reinforces reinforced reinforcing rejig rejigs rejigged rejigging relay relayed relaying rely relies
    relied relying remain remains remained remaining reorganise reorganises reorganised reorganising reorganize
    reorganizes reorganized reorganizing repeat repeats repeated repeating rephrases rephrasing repost reposts
    reposted reposting reproduce reproduces reproduced reproducing request requests requested requesting require
    requires required requiring resemble resembles resembled resembling resonate resonates resonated resonating
    restructure restructures restructured restructuring result results resulted resulting resume resumes resumed
    resuming retain retains retained retaining retype retypes retyped retyping retool retools retooled retooling
    revamp revamps revamped revamping revise revises revised revising revisit revisits revisited revisiting revolve
    revolves revolved revolving roam roams roamed roaming round rounds rounded rounding rush rushes rushed rushing
    savour savours savoured savouring scale scales scaled scaling scatter scatters scattered scattering scour scours
    scoured scouring scribble scribbles scribbled scribbling scroll scrolls scrolled scrolling sensed sensing shape
    shapes shaped shaping shuffle shuffles shuffled shuffling shrug shrugs shrugged shrugging sift sifts sifted
    sifting signal signals signaled signaling simplify simplifies simplified simplifying situate situates situated
    situating size sizes sized sizing smile smiles smiled smiling sniff sniffs sniffed sniffing span spans spanned
    spanning spark sparks sparked sparking spawn spawns spawned spawning spell spells spelled spelling splash
    splashes splashed splashing spot spots spotted spotting sprinkle sprinkles sprinkled sprinkling spur spurs
    spurred spurring squeeze squeezes squeezed squeezing stage stages staged staging stare stares stared staring
    end middle country olds ones fine instead worse shared blame blames blamed distinguish distinguishes distinguished
    start starts started starting steers steered steering stimulate stimulates stimulated stimulating stir stirs
    stirred stirring straighten straightens straightened straightening stretch stretches stretched stretching
    structure structures structured structuring stumble stumbles stumbled stumbling submit submits submitted
    submitting supplement supplements supplemented supplementing surface surfaces surfaced surfacing surmise
    surmises surmised surmising surprise surprises surprised surprising surround surrounds surrounded surrounding
    sustain sustains sustained sustaining synthesise synthesises synthesised synthesising synthesize synthesizes
    synthesized synthesizing tabulate tabulates tabulated tabulating tailor tailors tailored tailoring tallies
    tallied tallying task tasks tasked tasking tease teases teased teasing tempt tempts tempted tempting tidy tidies
    tidied tidying tie ties tied tying tip tips tipped tipping title titles titled titling toss tosses tossed
    tossing trace traces traced tracing transform transforms transformed transforming tune tunes tuned tuning tweak
    tweaks tweaked tweaking twist twists twisted twisting unfold unfolds unfolded unfolding unpack unpacks unpacked
    unpacking unravel unravels unraveled unraveling untangle untangles untangled untangling urge urges urged urging
    utter utters uttered uttering validate validates validated validating vary varies varying venture ventures
    ventured venturing visualise visualises visualised visualising visualize visualizes visualized visualizing voice
    voices voiced voicing walk walks walked walking warm warms warmed warming watch watches watched watching
    welcomes welcomed welcoming whip whips whipped whipping whisper whispers whispered whispering witness witnesses
    witnessed witnessing wrap wraps wrapped wrapping wrestle wrestles wrestled wrestling yearn yearns yearned
    yearning yield yields yielded yielding zoom zooms zoomed zooming ace aces aced acing amuse amuses amused amusing
    baffle baffles baffling bewilder bewilders bewildered bewildering bode bodes boded boding briefed coin coins
    coined coining conjure conjures conjured conjuring converse converses conversed conversing cram crams crammed
    cramming culminate culminates culminated culminating dabble dabbles dabbled dabbling deepen deepens deepened
    deepening discern discerns discerned discerning dissect dissects dissected dissecting excel excels excelled
    excelling flag flags flagged flagging flaunt flaunts flaunted flaunting flourish flourishes flourished
    flourishing fumble fumbles fumbled fumbling fuss fusses fussed fussing glimpse glimpses glimpsed glimpsing
    grapple grapples grappled grappling herald heralds heralded heralding hurry hurries hurried hurrying hype hypes
    hyped hyping imitate imitates imitated imitating inch inches inched inching interject interjects interjected
    interjecting interplay interplays interplayed interplaying kickstart kickstarts kickstarted kickstarting mingle
    mingles mingled mingling mock mocks mocked mocking nail nails nailed nailing nudge nudges nudged nudging obsess
    obsesses obsessed obsessing outweigh outweighs outweighed outweighing pace paces paced pacing pique piques
    piqued piquing posit posits posited positing preface prefaces prefaced prefacing presuppose presupposes
    presupposed presupposing probe probes probed probing pry pries pried prying quip quips quipped quipping ramble
    rambles rambled rambling rave raves raved raving recollect recollects recollected recollecting relish relishes
    relished relishing repackage repackages repackaged repackaging replicate replicates replicated replicating roll
    rolls rolled rolling root roots rooted rooting scout scouts scouted scouting showcase showcases showcased
    showcasing speculate speculates speculated speculating sprawl sprawls sprawled sprawling stipulate stipulates
    stipulated stipulating suffice suffices sufficed sufficing swot swots swotted swotting theorise theorises
    theorised theorising theorize theorizes theorized theorizing tinker tinkers tinkered tinkering trawl trawls
    trawled trawling underpin underpins underpinned underpinning underscore underscores underscored underscoring
    unearth unearths unearthed unearthing verbalise verbalises verbalised verbalising wander wanders wandered
    wandering wield wields wielded wielding begin begins began begun beginning bring brings brought bringing build
    builds built building catch catches caught catching draw draws drew drawn drawing drive drives drove driven
    driving hold holds held holding keep keeps kept keeping lay lays laid laying lead leads led leading lie lies
    lying light put puts putting seek seeks sought seeking set sets setting shine shines shone strive strives strove
    striven striving stick sticks stuck sticking spread spreads spreading tend overthink rethink rethought
    rethinking redo redone foresee foresees foresaw foreseen forget forgets forgot forgotten forgetting misremember
    misremembered mistake mistaken mistook misread misunderstood misunderstand withstand withstood spin spins spun
    spinning spring springs sprang swing swings swung bore borne bearing bend bends bent shake shakes shook shaken
    throw throws threw thrown wear wears wore worn weave wove woven grind grinds ground grinding proven behold
    restate restates restated restating solve solves solved solving solution solutions rewrite rewrites rewrote
    rewritten rewriting proofread proofreading proofreads meet meets met proceed proceeds proceeded proceeding
    succeed succeeds succeeded succeeding happy extra new newer newly main mainly next big bigger kit kits bill
    series nr attitude attitudes approval expectation expectations more mer good better modern easy easier easily
    hard harder simple simpler nicer cooler greater grand huge massive enormous gigantic giant immense vast
    substantial substantially considerable considerably significant significantly sizeable sizable major small
    smaller little tiny short shorter long longer wide wider broad broader deep deeper strong stronger fast faster
    swift swiftly rapid rapidly speedy sudden suddenly gradual gradually steady steadily slight slightly mostly
    largely chiefly principally predominantly primarily usual usually unusual unusually typical typically ordinary
    ordinarily normal normally common commonly uncommon frequent frequently often always sometimes occasionally
    constantly continually continuously still yet soon sooner shortly immediately instantly straightaway eventually
    recently newfound fresh freshly brand popular widespread prevalent prominent prominently striking strikingly
    impressive impressively astonishingly staggering dramatic dramatically drastic drastically profound profoundly
    radical radically vital crucial key essential necessary necessarily fundamental useful usefully helpful
    helpfully worthwhile worthy valuable meaningful sensible sensibly logical logically practical realistic
    realistically feasible viable likely likelier unlikely plausibly potential potentially eventual conceivable
    conceivably presumable suitable suitably appropriate appropriately adequate adequately sufficient sufficiently
    ample enough proper properly right rightly accurate accurately validly credible bona fide completely wholly
    perfect perfectly excellent excellently marvellous terrific splendid neat neatly slick smart smarter clever
    cleverly savvy wise wisely funny fun weird weirdly odd oddly strange strangely peculiar curiously crazy wild
    wildly ridiculous ridiculously silly dumb stupid daft cheeky naughty basic basics rough crude loose tricky
    complex complexity demanding persuasive promising thrilling boring dull bland cute sweet pleasant pleasantly
    delightful charming beautiful beautifully elegant fancy posh sophisticated innovative novel brandnew comparable
    comparably equivalent equivalently analogous similar identical identically distinct distinctive distinctively
    distinctly unique uniquely special specially peculiarly other others another additional additionally
    supplementary complementary extraneous latter upcoming forthcoming subsequent subsequently ongoing thingamabob
    doodah gizmo widget whatchamacallit part parts section sections segment segments component components
    constituent facet facets dimension dimensions characteristic characteristics trait traits nature character style
    styles fashion mode modes version versions variant variants layout batch bunch bundle bundles array collection
    collections combination combinations combo mixture variety varieties assortment plenty loads heaps tons ton
    masses mass oodles lots couple rest remainder outcome outcomes upshot conclusion conclusions insight insights
    relation relations relationship relationships correlation correlations parallel parallels similarity
    similarities pattern patterns tendency tendencies direction directions course path paths step steps phase moment
    moments occasion occasions event events happenings occurrence occurrences phenomenon phenomena stance stances
    mindset thoughts interpretation interpretations awareness meanings term significance importance relevance role
    roles job assignment assignments effort efforts action actions method methods methodology principle principles
    mechanism mechanisms alternative alternatives opportunity opportunities chance chances pointer pointers argument
    arguments counterpoint talkingpoints talkingpoint word words sentence chapter chapters headings caption subtitle
    footnote footnotes refs bibliography appendix exam exams examen coursework dissertation dissertations
    theses termpaper quiz tutorial tutorials revision memorandum editor editors editorial reporter reporters
    news oped blogging tweet committee committees steerco subcommittee mtg mtgs townhall huddle roundtable symposium
    speech speeches slideshow slideshows poster posters leaflet brochure pamphlet cheatsheet onepage reminder
    reminders friend friends roommate crew monday tuesday wednesday thursday friday tomorrow morning afternoon
    lunchtime yesterday sec secs jiffy instant whilst mess hassle faff ballpark ballparks guesstimate guesstimates
    estimation calculation calculations approximation approximations measurement measurements snapshot snapshots
    bigpicture lowlights misconception misunderstanding confusion mixup clarity ambiguous unclear clearer readymade
    ready readily willing willingly eager eagerly prone apt keenly gladly fortunate hopeful honest frank sincere
    sincerely blunt bluntly candid candidly serious alleged purported purportedly reputed reputedly socalled
    ostensible ostensibly inevitable inevitably invariably unavoidably inadvertently deliberately intentionally
    purposely consciously effectively actively proactively successfully smoothly seamlessly swimmingly carefully
    closely tightly straightforward straightforwardly straight squarely firmly strictly rigorously vigorously
    intensely intensively extensively extensive exhaustive exhaustively comprehensive comprehensively systematically
    consistently consistent mutually aside beside near nearby nearly almost theoretically generic overarching
    overriding renowned famous famously acclaimed reputable esteemed respected upfront outright downright
    thereabouts hereabouts thereafter hereafter henceforth thenceforth inasmuch insofar insomuch lest unless altho
    til cept barring apropos ditto idem ibid viz cf nb ps pps whither whence wherefore whosoever whichsoever
    howsoever wheresoever id ill hed wed thatve whatve whod wholl whove whered wherell whend whyd howll howve
    therere heres oughtnt shant darent amnt oughta needa tryna finna imma ima hella lil appx aight ans bcos bcs
    becoz becuz b4 btwn cld cya da dat defs dem dis dnt dw em enl esply est etcetera ez fig ft fwd fyg gd gdmorning
    gon gr8 gtg hv hve hav hmu idc idek iffy ikr ily irl istg jk kk kno l8r luv m8 misc mkay nah naw nbd np nth obv
    obvi okdok okidoki omw orig pl pleas pleeease pleease pleez pleaze plss plsss plzz plzzz pov pres preso prez
    prob probly qn qns qq ques qstn quickie rdy ref resp rly rlly shld smh smth smthg smthn smt sth sthg srsly srs
    sry soz sup tbf tbc tba tbd tbqh thankss thankyouu thanku thnks thnk thxs tia tmi tmr tmrw tq tyia tyvm vry wdym
    whaa wht whr wld woot wtf wth wud wuld xx xxx xoxo yah yass yeh yeahh yer yess yessir ysk yw yawn yknow yno
    cheerz cheersy ta tata toodles heyo hii hihi hallo hullo hola bonjour aloha salutations greetz bravo hurray
    hooray hurrah yikes yuck woah whoa wowza gosh golly gee geez jeez blimey crikey damn darn dang heck hell bloody
    freaking frigging flipping effing sodding ruddy bloomin blah yada yadda bla whatevs whatev meh hmph tsk psst
    ahem aw aww awww ooops oopsie whoops whoopsie yippee sir madam mister mr mrs gents everyone everybody peeps dude
    bro bruv chum tad smidge smidgen tidbit titbit nugget nuggets morsel factoid factoids trivia wherewithal knowhow
    knack headsup lookout rundowns roundup wrapup writeups readout readouts debrief debriefs intro intros outro
    foreword preamble teaser teasers blurb blurbs soundbite soundbites fullstop fullest
  `,
};
