import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineOver, REPORTS } from './engines.js';

const values = (report: string, ...turns: string[]): readonly (string | number)[] =>
  engineOver(join(REPORTS, report))
    .ask({ turns })
    .figures.map(({ value }) => value);

test.each([
  [
    'legalaid',
    'a figure compared without its unit',
    'How long was the median wait for a first appointment in 2023?',
    12,
  ],
  ['arkiv', 'a small word that ends a name', 'Hur många kommuner är med i E-arkiv Mitt?', 14],
  ['harbours', 'those that a row counts together', 'how many harbours have shore power?', 7],
  ['arbetsmiljo', 'the year that a figure is told for', 'Hur många dödsolyckor registrerades för 2024?', 45],
  [
    'arbetsmiljo',
    'what rose, and no share of it',
    'Hur många procent ökade olyckorna i utbildning från 2023 till 2024?',
    6.3,
  ],
  ['arbetsmiljo', 'a way, and no state', 'Hur många olyckor på väg till eller från arbetet var det?', 9260],
  [
    'arbetsmiljo',
    'a line of business by another name',
    'Hur många anmälda arbetsolyckor hade byggbranschen 2024?',
    3604,
  ],
  ['arbetsmiljo', 'ages that are no years', 'Vad var olycksfrekvensen för unga mellan 16 och 24?', 8.1],
  ['arbetsmiljo', 'a bound in a heading', 'Hur stor andel av sjukfallen i handeln varade mer än 30 dagar?', 13],
  ['bibliobuss', 'an age in a heading', 'andel under 20 år som tycker att bussens tider passar', 71],
  ['arbetsmiljo', 'a line of business in one word', 'Hur många olyckor var det i transportbranschen 2024?', 3826],
  ['arbetsmiljo', 'half a compound', 'Hur många dödsolyckor var det i jord- och skogsbruket?', 8],
  ['elnat', 'a sum beside its parts', 'Hur många avbrott berodde på grävskada 2024?', 28],
  ['reservat', 'a share by a sum beside its parts', 'hur stor andel av de anställda är naturvägledare?', 18.9],
  ['arbetsmiljo', 'one column by another', 'Hur många inspektioner per inspektör i distrikt Nord?', 84.6],
  ['hemtjanst', 'what all have', 'vilka hjälpmedel har alla kommuner?', 14],
  ['musicschools', 'a year behind than', 'How many pupils did the member schools have in 2024?', 42360],
  ['harbours', 'what fell, of several years', 'which type of cargo fell most?', -90],
  ['hemtjanst', 'a name with an office', 'vem är kontaktperson för digitala lås?', 'Veronica Tallberg'],
  ['hemtjanst', 'the column of percent that is named', 'Vilken kommun har lägst andel brukare med digitalt lås?', 61.4],
  ['hemtjanst', 'a year that a text of no year stands beside', 'Hur många kommuner har digitala lås 2025?', 13],
  ['hemtjanst', 'a share of money', 'hur stor del av totalkostnaden 2024 var läkemedelsautomater, i procent?', 9.5],
  ['hemtjanst', 'thousands of crowns', 'Hur många tusenlappar mer gick till licenser 2024 än 2023?', 3545],
  ['hemtjanst', 'both parts of a compound in another language', 'How many municipalities have bed sensors?', 5],
  ['hemtjanst', 'who asks', 'Som distriktssköterska skulle jag vilja veta hur många kommuner som har sängsensorer.', 5],
  [
    'hemtjanst',
    'what is ours',
    'Jag är enhetschef i hemtjänsten i Tunafors och undrar hur stor andel av våra brukare som har digitalt lås?',
    81.5,
  ],
  ['canals', 'a sum, and no words', 'Vad kostade arbetet vid Stoke Weir?', 274],
  ['legalaid', 'a goal for next year', 'How many volunteers were there at the end of 2024?', 184],
  ['legalaid', 'a percentage of a sum of money', 'What did staff cost in 2024, in thousand pounds?', 3093],
  ['friluft', 'a date that a fee holds from', 'Vad höjs avgiften för vuxna till 2026?', 320],
  ['friluft', 'a row of which', 'medlemmar under 26 år, 2020?', 12910],
  ['canals', 'an age', 'What proportion of the volunteers are younger than 30?', 'one in five'],
  ['canals', 'those without', 'share of boats without a valid licence?', 4.2],
  ['bilpool', 'some of them all', 'Hur många av de stulna elcyklarna har kommit till rätta?', 11],
  ['begagnat', 'a key to parentheses', 'Hur många procent var nöjda med prisnivån 2023?', 76],
  ['forskning', 'a measure of a year', 'Hur mycket beviljades Lindövens tekniska högskola i belopp 2022?', 258700],
  ['forskning', 'what the caption counts', 'Hur många bidrag fick Norrsunda universitet 2022?', 88],
  ['airambulance', 'a share beside a number', 'What percentage of missions in 2024 were cardiac arrests?', 25.7],
  ['airambulance', 'a column without a year', 'How many inhabitants does Tarnland have?', 187000],
  ['airambulance', 'a row under a heading', 'income from grants in 2023?', 150],
  ['housing', 'a broken year', 'What was overall satisfaction in 2022/23?', 64.8],
  ['housing', 'a broken year in two digits', 'Repairs completed 23/24?', 43377],
  ['housing', 'the newest, and no budget', 'How much were rents?', 62487],
  ['housing', 'a year that only the budget is of', 'rents 2025/26', 64310],
  ['housing', 'the year before', 'How much were rents last year?', 57912],
  ['choirs', 'the figure that an age stands behind', 'yearly fee for someone under 26?', 15],
  ['canals', 'a price compared', 'How much cheaper is the licence for an electric boat?', 25],
  ['djurpark', 'hours, and not people', 'Hur många timmar lade volontärerna ner?', 4480],
  ['hostels', 'what there is, and not the most there may be', 'How many beds do we have now?', 3184],
  ['hostels', 'the most there may be', 'How many beds are there at most in a private room?', 4],
  ['brewers', 'a row that is named in full', 'How many breweries are members now?', 78],
  ['bibliobuss', 'what is not counted', 'Hur många utlån gjordes 2024?', 249874],
  ['bibliobuss', 'what is not counted, by its name', 'Hur många utlån gjorde Rösundas lådcykel?', 640],
  ['airambulance', 'income less expenditure', 'What was the surplus for 2024?', 594],
  ['airambulance', 'income less expenditure, in another language', 'hur stort blev överskottet 2023?', 844],
  ['farjetrafik', 'income less costs', 'Hur stort blev överskottet?', 7.3],
  ['housing', 'a surplus that a row gives', 'what was the surplus?', 4612],
  ['tandvard', 'a column that the caption speaks of besides', 'remiss till endodonti, hur många veckor är väntan?', 25],
  ['tandvard', 'bare years, which the caption is of', 'väntetid oral protetik', 37],
  ['tandvard', 'a column beside bare years', 'Hur många väntande patienter har oral kirurgi?', 610],
  ['hundsport', 'what is counted, under a heading', 'How many starts did nose work have in 2024?', 2410],
  ['hundsport', 'what it was lowered to', 'Vilken är den högsta hopphöjden i agility enligt de nya reglerna?', 55],
  ['drivers', 'what it was raised to', 'mileage rate for drivers since jan 2024, pence?', 45],
  ['housing', 'growth over broken years', 'How much did rents grow from 2023/24 to 2024/25?', 4575],
  ['hospices', 'a median', 'whats the median wait for a planned admission', 5.6],
  ['raddning', 'a rate, by a short form', 'Hur många utryckningar per 1 000 invånare har Storå?', 24],
  ['raddning', 'a word that heads the units', 'andel larm med första enhet framme inom 10 min 2024', 52],
  ['hospices', 'the total of several rows', 'Hur många registrerade vårdplatser har medlemmarna sammanlagt?', 156],
  ['hospices', 'what the members are', 'how many of the hospices have an electronic patient record by now?', 15],
  ['raddning', 'a verb that only asks around', 'Hur många trafikolyckor åkte ni på under 2024?', 1187],
  [
    'hospices',
    'a word with its gloss',
    'Hur många procent fler undersköterskor (healthcare assistants) fanns det 2024 än 2021?',
    12.9,
  ],
  ['hospices', 'an everyday word in another language', 'Hur mycket fick de i arv 2022/23?', 17240],
  ['raddning', 'who of them', 'Vem av medlemmarna har längst responstid?', 13.4],
  ['railfreight', 'a unit of two that is asked for', 'How many million tonne-kilometres was wagonload in 2024?', 3618],
  [
    'railfreight',
    'a part of the row that it is a part of',
    'What percentage of operating costs was staff in 2024?',
    32,
  ],
  ['railfreight', 'a part of the total', 'What share of total revenue was staff costs in 2024?', 31.2],
  ['railfreight', 'a part of a total that is not named', 'semi-trailers as a share of all freight 2024', 8.8],
  ['simhallar', 'a part of a sum above it', 'Hur stor andel av besöken i simhallarna stod skolorna för 2024?', 11.4],
  ['hospices', 'the last of broken years', 'Which kind of income grew fastest in percentage terms last year?', 25.8],
])('%s: %s', (report, _, question, value) => {
  expect(values(report, question)).toEqual([value]);
});

test.each([
  ['legalaid', 'the year it opened', 'How many new cases did the Lindholt office open in 2024?'],
  ['canals', 'half of a compound', 'lock passages on the Tarrant Navigation in 2024?'],
  ['friluft', 'a row of another table', 'Gästnätter Lönnhultstorpet 2024?'],
  ['cinemas', 'people to a screening', 'roughly how many people came to each screening on average in 2024?'],
  ['bilpool', 'a town that is only listed', 'How many electric cars are there in Almvik?'],
  ['housing', 'half of a year', 'How much were rents in 2024?'],
  ['annual', 'a capacity', 'How many passengers did MV Dunlin carry in 2024?'],
  ['klimat', 'a time beside a sum', 'vad blir bidraget i snitt per beviljad ansökan 2024?'],
  ['skog', 'what was called off', 'Hur många av de planerade bränningarna blev faktiskt av 2024?'],
  ['postal', 'days of something else', 'For how many days at most is a parcel kept in a parcel locker?'],
  ['forskning', 'a list in one figure', 'List the average grant size for every research area in 2023, please.'],
  ['foodbank', 'the one before', 'who took over from Yvonne Adeyemi as head of transport?'],
  ['airambulance', 'an empty cell', 'What was the median response for mutual aid missions outside our area?'],
  ['airambulance', 'a purpose', 'What was the surplus used for?'],
  ['airambulance', 'a surplus of another year', 'What was the surplus in 2019?'],
  ['elever', 'each in a figure of all', 'hur många elever har varje yrkesprogram?'],
  ['housing', 'homes, asked how satisfied', 'How satisfied are your shared owners?'],
  [
    'tandvard',
    'people, asked in percent',
    'ungefär två av tre berättigade fick munhälsobedömning, vad blir det exakt i procent?',
  ],
  ['energy-agency', 'an office since a later year', 'Who is director general of the Norlund Energy Agency since 2023?'],
  ['choirs', 'applications received', 'How many grant applications were turned down?'],
  ['choirs', 'one of two', 'how many ensembles were at the festival this time compared to the one before'],
  ['waterco', 'one year for an average', 'I need the three-year average for how many litres a person uses per day'],
  ['slojd', 'a rate', 'ungefär hur många kursdeltagare per kurs var det 2024?'],
  ['hospices', 'men, who are no "but"', 'What proportion of the volunteers are men?'],
  ['hospices', 'another rate', 'Which region has the most volunteers per bed?'],
  ['reservat', 'a share of one column, though another sums them', 'hur stor andel av kvinnorna är fälttekniker?'],
  [
    'arbetsmiljo',
    'a bound that is in a heading by another name',
    'Hur stor andel av sjukfallen i handeln varade minst 30 dagar?',
  ],
  ['elever', 'a rate by somebody else', 'Hur många elever per lärare?'],
  [
    'arbetsmiljo',
    'a year in which figures are told of the one before',
    'Hur många dödsolyckor räknar myndigheten med under 2025?',
  ],
  ['arbetsmiljo', 'a bound that no heading has', 'Hur stor andel av sjukfallen i handeln varade mer än 20 dagar?'],
  ['raddning', 'a rate by something else', 'Vilken medlem har flest utryckningar per station?'],
  ['railfreight', 'tonnes, told in tonne-kilometres', 'How many tonnes did wagonload carry in 2024?'],
  ['railfreight', 'a share of what is not told', "What was rail's share of inland transport in 2024?"],
  [
    'simhallar',
    'what is asked before the asker speaks of a plan',
    'Blir det fint väder? Funderar på att bada utomhus.',
  ],
])('%s: no figure for %s', (report, _, question) => {
  expect(values(report, question)).toEqual([]);
});

test.each([
  ['hospices', ['Who should I contact about digital patient records?'], 'Idris Caddock'],
  [
    'hospices',
    ["I've got a question about digital patient records.", 'Who should I get in touch with?'],
    'Idris Caddock',
  ],
  [
    'raddning',
    ['Jag har frågor om rekryteringen av deltidare, vem ska jag höra av mig till?'],
    'Samira Haddad Nyqvist',
  ],
  ['raddning', ['Vem pratar jag med om ekonomin?'], 'Bo Tränkner'],
])('%s: whom to contact, %j', (report, turns, name) => {
  expect(values(report, ...turns)).toEqual([name]);
});

test.each<readonly [string, string, readonly string[], readonly (string | number)[]]>([
  ['simhallar', 'the oldest, and the year of it', ['Vilken simhall är äldst, och när invigdes den?'], [1934]],
  ['elnat', 'a cause, and no why', ['Grävskada som orsak till avbrott, Ekshult jämfört med Lersjö?'], [6, 5]],
  [
    'arbetsmiljo',
    'millions, which are those of the unit',
    ['How big was the appropriation (förvaltningsanslag) in 2024?', 'and how does that compare to the year before?'],
    [731, 748.6],
  ],
  ['railfreight', 'a column beside one of a year', ['Kelling or Brennfield, which has more gantry cranes?'], [3, 2]],
  [
    'railfreight',
    'the fastest growth of the year that was listed',
    ['List the revenue items for 2024', 'And which of them grew fastest in percent?'],
    [8.8],
  ],
])('%s: %s', (report, _, turns, expected) => {
  expect(values(report, ...turns)).toEqual(expected);
});

test('why is told by "berodde på" as well', () => {
  const { text } = engineOver(join(REPORTS, 'bilpool')).ask({
    turns: ['Vad berodde det längsta avbrottet i november på?'],
  });
  expect(text).toContain('utgånget certifikat');
});

test('a table without years does not tell of the year before', () => {
  expect(values('raddning', 'Hur många utryckningar hade Brandkåren Storå 2024?', 'Och året innan?')).toEqual([]);
});

test('the column that is asked of the row that cost most', () => {
  expect(values('canals', 'Which of the major repairs cost the most?', 'and who was the contractor?')).toEqual([
    'Denholm & Sons',
  ]);
});

test('a list below a sentence with a colon', () => {
  const { text } = engineOver(join(REPORTS, 'friluft')).ask({
    turns: ['Vilka prioriteringar har förbundsstyrelsen beslutat om för 2025?'],
  });
  for (const item of ['gångbroar', 'digital felanmälan', 'ledarförsörjning']) expect(text).toContain(item);
});

test.each([
  ['hospices', 'What are the three priorities the general meeting agreed on for 2025?', 'telephone line'],
  ['raddning', 'vad har direktionen bestämt för prioriteringar för 2025-2027?', 'övningsfält'],
])('%s: a list of a time to come, %s', (report, question, item) => {
  expect(engineOver(join(REPORTS, report)).ask({ turns: [question] }).text).toContain(item);
});

test('the reason for what a sentence before it tells, under a heading that has the thing itself', () => {
  const why = (question: string): string => engineOver(join(REPORTS, 'raddning')).ask({ turns: [question] }).text;
  expect(why('varför minskade responstiden 2024?')).toContain('snabbare larmbehandling');
  expect(why('varför ökade responstiden 2024?')).not.toContain('larmbehandling');
});

test('a definition, though it is asked for with "when"', () => {
  const { text } = engineOver(join(REPORTS, 'hospices')).ask({
    turns: ["When does someone count as an 'active' volunteer - what's the definition?"],
  });
  expect(text).toContain('at least three occasions');
});

test('the mark of a footnote is no part of a name, but stands where the source is cited', () => {
  const { figures, citations } = engineOver(join(REPORTS, 'forskning')).ask({ turns: ['Beviljandegrad 2022?'] });
  expect(figures.map(({ label }) => label)).toEqual(['Beviljandegrad (%)']);
  expect(citations[0]).toMatchObject({ row: 'Beviljandegrad (%)¹', column: '2022' });
});

test.each([
  ['forskning', 'a row of three measures', 'Västervångs universitet 2023', [118, 471300, 23.9]],
  ['forskning', 'a measure over its years', 'Hur utvecklades belopp för Naturvetenskap?', [421.9, 498.6]],
  [
    'airambulance',
    'all of a number of things',
    'median response times 2024 for all four areas',
    [15.4, 14.1, 20.6, 34.2],
  ],
  [
    'tandvard',
    'rows that a question names no further',
    'vem är områdeschef för allmäntandvården?',
    ['Samira Haddad', 'Mats Öjebrant'],
  ],
  ['elever', 'one by one', 'ogiltig frånvaro 23/24, skola för skola tack', [3.8, 7.9, 5.6, 2.9]],
  ['tandvard', 'two that are compared, of three', 'Hur många tandläkare jämfört med tandhygienister 2024?', [118, 97]],
  ['housing', 'broken years', 'overall satisfaction since 2022/23', [64.8, 67.1, 70.4]],
  ['housing', 'two rows at a column', 'port elsing v millhaven, overall satisfaction?', [61.8, 73.6]],
])('%s: each figure of %s', (report, _, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each([
  ['tandvard', 'vilken åldersgrupp växte snabbast i procent mellan 2023 och 2024?', '80 år och äldre'],
  ['elever', 'Vad för slags kostnad ökade mest i kronor?', 'Undervisning'],
  ['forskning', 'Vilket ämnesområde ökade mest i belopp?', 'Naturvetenskap, belopp'],
  ['forskning', 'Vilket ämnesområde hade högst beviljandegrad 2023?', 'Naturvetenskap, beviljandegrad'],
  ['airambulance', 'biggest source of income in 2023?', 'Legacies'],
  ['airambulance', 'What was the highest expenditure in 2024?', 'Helicopter operations'],
  ['airambulance', 'Which group of staff is the smallest in 2024?', 'Pilots'],
  ['housing', 'Which was the biggest spending in 2024/25?', 'Planned investment in homes'],
  ['airambulance', 'What was the most common type of incident in 2023?', 'Cardiac arrest, missions'],
  ['raddning', 'Vilken händelse är vanligast?', 'Automatiskt brandlarm utan brandtillbud'],
  ['raddning', 'Vilken sorts händelse ökade mest procentuellt mellan 2023 och 2024?', 'Hot om suicid'],
  [
    'raddning',
    'Which member service has the fewest call-outs per 1,000 inhabitants?',
    'Brandförsvaret Hovalund, utryckningar per 1 000 inv.',
  ],
  ['housing', 'Which area has the lowest overall satisfaction?', 'Port Elsing, overall satisfaction (%)'],
])('%s: %s', (report, question, label) => {
  expect(
    engineOver(join(REPORTS, report))
      .ask({ turns: [question] })
      .figures.map((figure) => figure.label),
  ).toEqual([label]);
});

test('a word that the report has in another form is no misspelling of a word that asks', () => {
  const { text } = engineOver(join(REPORTS, 'hundsport')).ask({
    turns: ['vilka raser är vanligast bland räddningshundarna?'],
  });
  expect(text).toContain('schäfer, labrador och belgisk vallhund');
});

test('what is told in words is not answered by a row with one word of it', () => {
  const { text, figures } = engineOver(join(REPORTS, 'skog')).ask({
    turns: ['Vilka hinder för mer naturvård anger flest medlemmar?'],
  });
  expect(text).toContain('osäkra regler');
  expect(figures).toEqual([]);
});

test('a row that is called what the text counts is set beside it, whatever else its table counts', () => {
  const { figures, conflicts } = engineOver(join(REPORTS, 'tandvard')).ask({
    turns: ['Hur många tandläkare var tillsvidareanställda vid årets slut 2024?'],
  });
  expect([...figures, ...conflicts.flatMap((conflict) => conflict.figures)].map(({ value }) => value)).toEqual([
    118, 116,
  ]);
});

test.each([
  ['klimat', 'what was never closed down', 'varför lade Lindmora ner sin rådgivning?'],
  ['reservat', 'a reason for something else', 'Varför blev bron över Tallforsen försenad?'],
  ['myndighet', 'those who were asked', 'Hur nöjda är ombuden jämfört med parter utan ombud, enligt enkäten 2023?'],
])('%s: no words for %s', (report, _, question) => {
  expect(engineOver(join(REPORTS, report)).ask({ turns: [question] }).status).toBe('not_found');
});

test('why is told by "since" as well', () => {
  const { text } = engineOver(join(REPORTS, 'choirs')).ask({
    turns: ['Why did repairs in the instrument pool cost more than we had planned?'],
  });
  expect(text).toBe(
    'Repairs cost more than planned, since nineteen string instruments were damaged by a burst water pipe in January.',
  );
});

test('what is said in a sentence goes before a row with fewer of the words', () => {
  const { text, figures } = engineOver(join(REPORTS, 'hospices')).ask({
    turns: ["what's holding back the sharing of records according to the members?"],
  });
  expect(text).toContain('data protection agreement');
  expect(figures).toEqual([]);
});

test('the units of rows that a column names', () => {
  const { alternatives } = engineOver(join(REPORTS, 'raddning')).ask({
    turns: ['Hur lång var anspänningstiden 2024?'],
  });
  expect(alternatives.flatMap(({ figures }) => figures.map(({ value, unit }) => [value, unit]))).toEqual([
    [79, 'sekunder'],
    [5.2, 'minuter'],
  ]);
});

test('of a standard in days and a share in percent, the share', () => {
  const { alternatives } = engineOver(join(REPORTS, 'hospices')).ask({
    turns: ['What percentage get bereavement support within the standard?'],
  });
  expect(alternatives.flatMap(({ figures }) => figures.map(({ value }) => value)).sort()).toEqual([38, 44]);
});

test('what becomes of a thing is told in words', () => {
  const { text, figures } = engineOver(join(REPORTS, 'foodbank')).ask({
    turns: ["what happens to the food that can't be eaten?"],
  });
  expect(text).toContain('biogas plant');
  expect(figures).toEqual([]);
});

test('what those say who are asked is the reason', () => {
  const { text } = engineOver(join(REPORTS, 'hemtjanst')).ask({
    turns: ['Varför har kommuner slutat med videosamtal?'],
  });
  expect(text).toContain('nedsatt hörsel');
});

test.each<readonly [report: string, value: unknown, turns: readonly string[]]>([
  ['musicschools', 'Aoife Brannigan', ['Which is the largest school by pupils?', 'who is the head there?']],
  ['musicschools', 2940, ['Which school has the most teachers?', 'how many pupils are there?']],
  ['arkiv', 12400, ['Vilket arkiv har flest läsesalsbesök?', 'hur många hyllmeter finns där?']],
  ['harbours', 'Yes', ['which harbour has the most vessel calls?', 'does it have shore power?']],
])('%s: a property of the one that has most: %s', (report, value, turns) => {
  expect(values(report, ...turns)).toEqual([value]);
});

test('a column that is only what the row is called', () => {
  expect(values('musicschools', 'are there more women or men among the teachers, and how many of each?')).toEqual([
    1329, 828,
  ]);
});

test('a word of what every row is tells none from another', () => {
  expect(values('arkiv', 'Vilka av arkiven i närbilden kör e-arkivet i egen regi?')).toEqual([
    'Hedvika stadsarkiv',
    'Norrhamns stadsarkiv',
  ]);
});

test('things by a condition on what they are asked about', () => {
  const { text } = engineOver(join(REPORTS, 'harbours')).ask({
    turns: ['which harbours have more than 350 thousand tonnes of cargo?'],
  });
  expect(text).toContain(
    'With more than 350 – Cargo (thousand tonnes): Brannoch (612), Carrowsey (487), Dunmarrow (401)',
  );
});

test.each([
  ['Jag jobbar i Huddinge och undrar hur stor andel av våra brukare som har digitalt lås?', 'hemtjanst'],
  ['Our nurses want to know how many nurses work in home care.', 'hemtjanst'],
  ['Hur många räddningshundar finns i distriktet Mitt?', 'hundsport'],
  ['which harbour has the most cruise calls?', 'harbours'],
  ['which harbours handle more than 100 thousand tonnes?', 'harbours'],
  ['average cargo per harbour?', 'harbours'],
  ['how many harbours are members?', 'harbours'],
  ['how much did the ferry berth cost?', 'harbours'],
  ['hur många kommuner saknar digital nattillsyn?', 'hemtjanst'],
  ['hur mycket minskade statsbidraget?', 'hemtjanst'],
])('%s has no answer', (question, report) => {
  expect(values(report, question)).toEqual([]);
});

test.each([
  ['elnat', 'the total', 'Vilket nätområde hade flest oaviserade avbrott 2024, och hur många?', 'Sörbygden: 50'],
  ['elnat', 'the least', 'Vilket nätområde hade minst antal avbrott?', 'Skäret: 9'],
  [
    'bibliobuss',
    'the row that is named',
    'Vilken yrkesgrupp har flest årsarbetskrafter i Storhammar?',
    'Chaufför: 1,75',
  ],
  ['bibliobuss', 'ages', 'Vilken åldersgrupp instämmer minst i att bussens tider passar?', '20–64 år: 58'],
  ['socialtj', 'a statement', 'Vilken yrkesgrupp är mest orolig för klienternas integritet?', 'Socialsekreterare: 48'],
  ['gardens', 'all of them aside', 'Which group feels least safe on the site?', 'Women: 76%'],
  [
    'housing',
    'what all columns are called',
    'At which stage were most complaints about damp and mould?',
    'Stage 1: 83',
  ],
])('%s: which of the groups side by side, in %s: %s', (report, _, question, found) => {
  expect(engineOver(join(REPORTS, report)).ask({ turns: [question] }).text).toContain(found);
});

test('which of the groups, in the row that was spoken of', () => {
  const turns = [
    'Tycker medarbetarna att de har fått den utbildning de behöver?',
    'vilken yrkesgrupp ligger lägst där?',
  ];
  expect(engineOver(join(REPORTS, 'socialtj')).ask({ turns }).text).toContain('Omsorgspersonal: 29');
});

test.each([
  ['socialtj', 'professions, asked for ages', 'Vilken åldersgrupp är mest orolig för klienternas integritet?'],
  ['bibliobuss', 'ages, asked for professions', 'Vilken yrkesgrupp tycker mest att bussens tider passar?'],
  ['elnat', 'areas, asked for professions', 'Vilken yrkesgrupp hade flest avbrott?'],
  ['elnat', 'another year', 'Vilket nätområde hade flest oaviserade avbrott 2023?'],
  ['elnat', 'what the table does not count', 'Vilket nätområde hade flest aviserade avbrott?'],
  ['gardens', 'a year of all of them only', 'Which group felt least safe on the site in 2022?'],
  ['gardens', 'two in a year of all of them only', 'women vs men 2022: feel safe on the site'],
])('%s: no group for %s: %s', (report, _, question) => {
  expect(values(report, question)).toEqual([]);
});

test.each([
  ['bibliobuss', 'Chaufförer jämfört med bibliotekarier i Granberga: hur många årsarbetskrafter?', [0.75, 1]],
  ['elnat', 'Avbrott på grund av träd på ledning: Sörbygden jämfört med Ekshult?', [5, 19]],
  ['elnat', 'Hur många fler avbrott på grund av åska hade Sörbygden än Lersjö 2024?', [9]],
  ['reservat', 'Kvinnor jämfört med män bland naturvägledarna, och hur stor är skillnaden?', [3]],
  ['reservat', 'Hur många gånger fler män än kvinnor är fälttekniker?', [1.83]],
  ['socialtj', 'Hur många procentenheter fler av cheferna än av omsorgspersonalen ser positivt på AI-stöd?', [28]],
  ['gardens', 'The rent is reasonable: women versus men, by how many percentage points do they differ?', [2]],
  ['housing', 'Repairs and maintenance complaints: stage 1 versus stage 2?', [248, 39]],
])('%s: two groups of one row: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test('one group of a row of shares', () => {
  expect(values('socialtj', 'hur stor andel av biståndshandläggarna är oroliga för klienternas integritet?')).toEqual([
    43,
  ]);
});

test('a number of replies below shares is in no percent', () => {
  const { text } = engineOver(join(REPORTS, 'bibliobuss')).ask({ turns: ['Vilken åldersgrupp har flest svar?'] });
  expect(text).toContain('65 år och äldre: 509, högst');
});

test.each<readonly [report: string, ...turns: string[]]>([
  ['annual', 'How has Trams developed?'],
  ['lantbruk', 'Hur har Mjölk utvecklats?'],
  ['canals', 'Pennock Lock Cost, £ thousand'],
  ['brewers', 'Apprentices'],
  ['tandvard', 'Tandläkare'],
])('in %s no person answers "%s", which asks for none', (report, ...turns) => {
  expect(values(report, ...turns).filter((value) => typeof value === 'string')).toEqual([]);
});

test.each([
  ['myndighet', 'Nämnden Mitt Ordförande', 'Håkan Brodd'],
  ['drivers', 'Chair of trustees?', 'Margery Tillotson'],
])('in %s "%s" is little else than an office', (report, question, name) => {
  expect(values(report, question)).toContain(name);
});

test.each<readonly [report: string, names: readonly string[], turns: readonly string[]]>([
  ['fjarrvarme', ['Henrik Mossberg'], ['Vem är vd för Värmenätsföreningen?', 'och vem är ordförande?']],
  ['kulturhus', ['Bengt Rydell'], ['Vem är ordförande i direktionen?']],
  ['kulturhus', ['Yasmin Tahiri'], ['Vem är vice ordförande?']],
  ['resegaranti', ['Bengt Kållered'], ['Vem är vice ordförande?']],
  ['cycling', ['Eli Sandoval'], ['Who took the photographs?']],
  ['cycling', ['Nora Whitcombe'], ['Who compiled the report?']],
  ['elnat', [], ['Vem är styrelsens ordförande?']],
])('who holds an office, or has done something, in %s: %j', (report, names, turns) => {
  expect(values(report, ...turns)).toEqual(names);
});

test('the row of all in another table, under a heading that is what is counted, is set against the text', () => {
  const { figures, conflicts } = engineOver(join(REPORTS, 'fjarrvarme')).ask({
    turns: ['Hur många företag är med i Prislöftet?'],
  });
  expect(figures.map(({ value }) => value)).toEqual([83]);
  expect(conflicts.flatMap((conflict) => conflict.figures.map(({ value }) => value))).toEqual([81]);
});

test.each([
  ['fjarrvarme', 'What were the greenhouse gas emissions per delivered kWh in 2022?'],
  ['begagnat', 'Vad sålde vi möbler för 2023?'],
])('a refusal in %s quotes nothing of another year that is about something else: %s', (report, question) => {
  const { status, citations } = engineOver(join(REPORTS, report)).ask({ turns: [question] });
  expect([status, citations]).toEqual(['not_found', []]);
});

test.each<readonly [question: string, figures: readonly (string | number)[]]>([
  ['Vad blev NKI 2024?', [70.2]],
  ['Vad blev NKI 2025?', [71.4]],
  ['Vilket NKI gav företagskunderna 2024?', []],
  ['vilket NKI fick företagen av småhusägarna?', [68.9]],
  ['Lista orsakerna till avbrotten och hur många det var av varje', [412, 268, 147, 118, 43, 92]],
])('the figures of the text, each of its own year and thing: %s', (question, figures) => {
  expect(values('fjarrvarme', question)).toEqual(figures);
});

test('the number of an item of a list is no figure', () => {
  expect(values('tramways', 'What does the report say about penalty fares?')).toEqual([]);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['fjarrvarme', 'Hur stor andel av all levererad värme 2025 gick till småhusen? Svara i procent', [11.2]],
  ['fjarrvarme', 'Hur stor andel av all levererad värme 2025 gick till småhus?', [11.2]],
  ['fjarrvarme', 'vad är bostadsrättsföreningarnas andel av all levererad värme 2025', [20.9]],
  ['fjarrvarme', 'Hur stor andel av investeringarna 2025 gick till kraftvärmeverk?', [18.4]],
])('%s: a share of all, and no share of something else: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['fjarrvarme', 'Jämför priset för flerbostadshus och småhus i Mälardalen', [978, 1064]],
  ['fjarrvarme', 'Hur mycket billigare är fjärrvärmen för flerbostadshus än för småhus i Västsverige?', [87]],
  ['fjarrvarme', 'Hur mycket dyrare är fjärrvärmen för småhus i Mälardalen än i Norra Norrland?', [190]],
  ['fjarrvarme', 'Hur stor är skillnaden mellan utfall 2025 och budget 2026 för fjärrkyla?', [10]],
  ['tandvard', 'Hur många behandlingsrum och patienter har Alboda?', [9, 9480]],
  ['tandvard', 'Hur mycket skiljer sig utfall och budget 2024 för personalkostnader?', [2145]],
  ['elever', 'Hur många fler elever går i åk 1 än i åk 3 på Ekonomiprogrammet?', [15]],
  ['tramways', 'How many vehicles and drivers does Westmarch have?', [18, 79]],
  ['tramways', 'how much dearer is the four-week pass in Eastmoor than in Denholm?', [26.5]],
  ['railfreight', 'How much longer is the longest track at Tarnmouth than at Port Essing?', [85]],
  ['gardens', 'Lowest and highest rent on church or charity land?', [12, 95]],
  ['tramways', 'How much dearer is a day ticket than a single in Eastmoor?', []],
])('%s: cells whose rows and columns are named: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['tramways', 'whats the avrage age of the denholm trams??', [24.8]],
  ['bilpool', 'Hur många cyklar har Lersund?', [31]],
  ['elever', 'hur många elever går i åk 2 på Naturbruksprogrammet', [68]],
  ['canals', 'lock passages on the tarrant navigation in 2024?', []],
  ['cinemas', 'How many of the energy savings applications got a yes?', []],
  ['tramways', 'How many trams does Denholm have?', []],
  ['tramways', 'Hur många förare saknas i Tarnside?', []],
])('%s: the cell where a row and a column meet: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['fjarrvarme', 'Vilka av de åtta största bolagen är privatägda?', ['Nordvallen Värme AB', 'Hedåsa Värmeverk AB']],
  ['fjarrvarme', 'hur många av de åtta största bolagen är privata?', [2]],
  ['fjarrvarme', 'hur många av de åtta största är kommunalt ägda?', []],
  ['fjarrvarme', 'Vilket av de åtta största företagen har kortast nät?', [395]],
  ['fjarrvarme', 'Vilka bolag har mer än 15 000 kunder?', [21600, 18900]],
  ['simhallar', 'Vilka simhallar har fler än 3 bassänger?', []],
  ['elever', 'Vilka skolor har fler än 100 lärare?', []],
  ['tandvard', 'Vilka kliniker är kvällsöppna?', []],
  ['tandvard', 'Vilka kliniker har kvällsöppet och längst väntetid?', []],
  ['tramways', 'Which networks have vehicles on order?', []],
])('%s: things of a table: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['tramways', 'Which network has the oldest trams on average?', [41.6]],
  ['tramways', 'Which network has the youngest fleet?', [2.9]],
  ['railfreight', 'Which terminal opened last?', [2024]],
  ['railfreight', 'Which is the oldest terminal?', [1979]],
  ['tramways', 'What is the average age of the whole fleet?', [14.7]],
  ['elever', 'Vilken skola har högst frånvaro?', [16.3]],
  ['tramways', 'Which network has the highest profit?', []],
  ['raddning', 'Vilken medlem har störst budget?', []],
  ['airambulance', 'Which area has the lowest share reached within 20 minutes?', []],
])('%s: the most, the oldest and the mean of things: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly number[]]>([
  ['tramways', 'Break down operating costs for 2024/25 by item please', [141200, 31800, 84600, 39900]],
  ['harbours', 'Can you break down the female employees in 2023 by area of work?', [9, 31, 8, 96, 88]],
  ['elever', 'Bryt ner kostnaderna per kostnadsslag 2023', [179865, 66910, 25390, 15960, 13340, 12715, 10425]],
])('%s: broken down by what the rows are: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['broadband', 'Did complaints about billing go up or down between 2022 and 2023?', [1214, 1302]],
  ['bikeshare', 'Did trips rise or fall between 2022 and 2023?', [611420, 684900]],
  ['skolmat', 'Gick matsvinnet upp eller ner från 2023 till 2024?', [57, 51]],
])('%s: which way it went is told by where it stood: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['broadband', 'how many people work at the ECA?', []],
  ['brewers', 'how many people are employed in breweries?', []],
  ['tandvard', 'Hur många arbetar i tandvården?', []],
  ['bikeshare', 'How many people work in maintenance?', []],
  ['ports', 'How many people work in the ports?', [2146]],
])('%s: those who work somewhere are told where staff is spoken of: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [question: string, expected: readonly (string | number)[]]>([
  ['Vilken uppladdningshastighet hade fiber i Speedcheck 2023?', [168]],
  ['Vilken uppladdningshastighet hade fiber i Speedcheck 2022?', []],
  ['Vad var nedladdningshastigheten för kabel 2022?', [142]],
])('a heading under the word that ends a compound: %s', (question, expected) => {
  expect(values('broadband', question)).toEqual(expected);
});

test('a percentage is told by no sum of money without one of its parts', () => {
  expect(values('arkiv', 'vad är det som hindrar kommunerna som inte har e-arkiv i drift? ta med procenten')).toEqual(
    [],
  );
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['broadband', 'How many fibre subscriptions are there in Estmark now?', [994]],
  ['broadband', 'What percentage of the billing complaints received in 2023 were upheld?', [37.3]],
  ['broadband', 'Hur stor andel av de totala investeringarna 2023 gick till mobilnäten, i procent?', [34.1]],
  ['tramways', 'How many networks does the OLR license?', [8]],
])('%s: what the report is about, and a part beside its whole: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test('of those that were ranked before, which is first by another measure', () => {
  const most = 'Which operator reaches the largest share of the population with 5G?';
  expect(values('broadband', most)).toEqual([79.8]);
  expect(values('broadband', most, 'Ok, and which of them has the largest 5G coverage by area?')).toEqual([24.6]);
  expect(values('broadband', most, 'And which one has the lowest 4G area coverage?')).toEqual([79.2]);
});

test('what a table has by format is not broken down by market', () => {
  expect(values('press', 'Break down the copies sold by market, in percent')).not.toContain(35200);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['blodgivning', 'Hur stort är lagret av B negativ?', [118]],
  ['blodgivning', 'Hur många enheter A positiv fanns i lager?', [2680]],
  ['blodgivning', 'Hur många enheter C positiv finns i lager?', []],
  ['vattenverk', 'Hur mycket kostar typhus B 2023?', [79500]],
  ['vattenverk', 'Vad betalar typhus C?', []],
])('%s: one of several by its letter: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['blodgivning', 'Hur många dagar räcker lagret av B negativ?', [5.1]],
  ['blodgivning', 'Hur länge räcker lagret av AB positiv?', [11.4]],
])('%s: of several columns the one that is measured in time: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['apprentices', 'Break down the employers by size, number in each group', [3420, 2510, 1395, 815]],
  ['apprentices', 'Employers by size', [3420, 2510, 1395, 815]],
  ['fjarrvarme', 'Hur fördelade sig avbrotten på orsaker, antal för varje', [412, 268, 147, 118, 43, 92]],
])('%s: the figure of each item of a list: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test.each([
  ['Vem räknas som "early leaver" i rapporten?', /^An early leaver is an apprentice who/],
  ['How is an early leaver defined?', /^An early leaver is an apprentice who/],
  ['Who counts as a completer?', /^A leaver is counted as completed when/],
])('who counts as something is told by what it is: %s', (question, expected) => {
  expect(engineOver(join(REPORTS, 'apprentices')).ask({ turns: [question] }).text).toMatch(expected);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['apprentices', 'How many vacancies did we have on Find an Apprenticeship this year?', [11300]],
  ['apprentices', 'How many vacancies were there in 2023/24?', [11300]],
  ['apprentices', 'How many vacancies were there in 2022/23?', []],
])('%s: the broken year of its title is that of its text: %s', (report, question, expected) => {
  expect(values(report, question)).toEqual(expected);
});

test('priorities for a broken year are the list below them', () => {
  const { text } = engineOver(join(REPORTS, 'apprentices')).ask({
    turns: ['What are the three priorities for 2024/25?'],
  });
  expect(text).toMatch(/Shared apprenticeships.*travel pass.*early warning/su);
});

test('one thing told in two sections by figures that lie near is told with both', () => {
  const { figures, conflicts } = engineOver(join(REPORTS, 'apprentices')).ask({
    turns: ['How many employers had an apprentice in 2023/24?'],
  });
  expect(figures.map(({ value }) => value)).toEqual([8410]);
  expect(conflicts.flatMap((conflict) => conflict.figures.map(({ value }) => value))).toEqual([8140]);
});

test.each<readonly [report: string, question: string, expected: readonly (string | number)[]]>([
  ['apprentices', 'Vilken sektor har lägst medianlön för lärlingar under första året?', []],
  ['apprentices', 'Which sector has the lowest median pay in the first year?', [7.4]],
])('%s: which is lowest is not told by all of them: %s', (report, question, expected) => {
  expect(values(report, question).filter((value) => typeof value === 'number')).toEqual(expected);
});

test.each([
  ['blodgivning', 'Who is the chief financial officer?', 'Henrik Stålnacke'],
  ['apprentices', 'Who is the chief exec of Skills Cambria?', 'Rhiannon Maddox'],
])('%s: a name that an address has in small letters is a name: %s', (report, question, name) => {
  expect(engineOver(join(REPORTS, report)).ask({ turns: [question] }).text).toContain(name);
});

test('what went over budget is told with the budget, and called so', () => {
  const { text } = engineOver(join(REPORTS, 'beaches')).ask({ turns: ['Which items went over budget?'] });
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    'Signs and information, outturn: 131 thousand pounds (budget 120 thousand pounds)',
  );
});
