import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineOver, REPORTS } from './engines.js';
import { type Expected, judge, type Verdict } from './judge.js';

const QUESTIONS = join(import.meta.dirname, '..', 'questions');

const read = (...path: string[]): Expected[] =>
  readFileSync(join(QUESTIONS, ...path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expected);
const files = (...path: string[]): string[] =>
  readdirSync(join(QUESTIONS, ...path))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();

interface Floor {
  readonly bank: string;
  readonly corpus?: string;
  readonly questions: readonly Expected[];
  /** Least share right and greatest share wrong, in percent: what has been reached, to be raised and never lowered. */
  readonly right: number;
  readonly wrong: number;
}

const FLOORS: readonly Floor[] = [
  { bank: 'the first bank', questions: files('bank').flatMap((file) => read('bank', file)), right: 99, wrong: 1 },
  { bank: 'a: clinicians, journalists, politicians', questions: read('a.jsonl'), right: 92, wrong: 1 },
  { bank: 'b: controllers, directors, analysts', questions: read('b.jsonl'), right: 90, wrong: 1 },
  { bank: 'c: everybody', questions: read('c.jsonl'), right: 94, wrong: 1 },
  { bank: 'd: those who meet it first', questions: read('d.jsonl'), right: 92, wrong: 2 },
  { bank: 'e: strategists, managers, nurses, journalists', questions: read('e.jsonl'), right: 98, wrong: 0 },
  { bank: 'f: a consultant and a citizen', questions: read('f.jsonl'), right: 97, wrong: 1 },
  { bank: 'g: every kind alike', questions: read('g.jsonl'), right: 95, wrong: 1 },
  { bank: 'h: architects, controllers, communicators', questions: read('h.jsonl'), right: 96, wrong: 0 },
  { bank: 'i: typed in a hurry', questions: read('i.jsonl'), right: 97, wrong: 0 },
  { bank: 'j: a continuation of the first bank', questions: read('j.jsonl'), right: 97, wrong: 0 },
  { bank: 'k: what is seldom asked', questions: read('k.jsonl'), right: 91, wrong: 1 },
  { bank: 'l: twenty people, five questions each', questions: read('l.jsonl'), right: 93, wrong: 0 },
  { bank: 'm: plain look-ups and refusals', questions: read('m.jsonl'), right: 98, wrong: 0 },
  { bank: 'n: a week of talk in a channel', questions: read('n.jsonl'), right: 90, wrong: 0 },
  { bank: 'o: section by section', questions: read('o.jsonl'), right: 96, wrong: 0 },
  { bank: 'p: a continuation of the first bank', questions: read('p.jsonl'), right: 97, wrong: 1 },
  { bank: 'q: another one, from the end backwards', questions: read('q.jsonl'), right: 98, wrong: 0 },
  { bank: 'r: everyday colleagues', questions: read('r.jsonl'), right: 98, wrong: 1 },
  { bank: 's: small talk and long messages', questions: read('s.jsonl'), right: 91, wrong: 1 },
  { bank: 't: every section, mostly in words', questions: read('t.jsonl'), right: 79, wrong: 6 },
  { bank: 'u: developers, architects, an aide, a buyer', questions: read('u.jsonl'), right: 99, wrong: 0 },
  { bank: 'v: short and sloppy', questions: read('v.jsonl'), right: 96, wrong: 1 },
  { bank: 'w: rows and sentences seldom touched', questions: read('w.jsonl'), right: 99, wrong: 0 },
  { bank: 'x: everyday colleagues once more', questions: read('x.jsonl'), right: 94, wrong: 1 },
  { bank: 'y: in a channel, with follow-ups', questions: read('y.jsonl'), right: 98, wrong: 0 },
  { bank: 'z: a consultant and an analyst', questions: read('z.jsonl'), right: 97, wrong: 0 },
  { bank: 'aa: everyday colleagues a third time', questions: read('aa.jsonl'), right: 100, wrong: 0 },
  { bank: 'bb: meetings and threads', questions: read('bb.jsonl'), right: 91, wrong: 0 },
  { bank: 'cc: journalists, staff of politicians, controllers', questions: read('cc.jsonl'), right: 93, wrong: 0 },
  { bank: 'dd: colleagues a fourth time', questions: read('dd.jsonl'), right: 94, wrong: 1 },
  { bank: 'ee: colleagues, the other half', questions: read('ee.jsonl'), right: 96, wrong: 0 },
  { bank: 'ff: a newsroom and an office', questions: read('ff.jsonl'), right: 96, wrong: 0 },
  { bank: 'gg: short questions to a channel', questions: read('gg.jsonl'), right: 95, wrong: 0 },
  { bank: 'hh: people in a hurry', questions: read('hh.jsonl'), right: 93, wrong: 1 },
  { bank: 'ii: people who half remember the report', questions: read('ii.jsonl'), right: 89, wrong: 1 },
  { bank: 'jj: readers of the report at work', questions: read('jj.jsonl'), right: 94, wrong: 0 },
  { bank: 'kk: colleagues in a channel and in meetings', questions: read('kk.jsonl'), right: 91, wrong: 2 },
  { bank: 'll: directors, politicians, unions, newspapers', questions: read('ll.jsonl'), right: 97, wrong: 0 },
  { bank: 'mm: slides, memos and meetings', questions: read('mm.jsonl'), right: 94, wrong: 1 },
  { bank: 'nn: a working day', questions: read('nn.jsonl'), right: 96, wrong: 1 },
  { bank: 'oo: colleagues a fifth time', questions: read('oo.jsonl'), right: 98, wrong: 1 },
  { bank: 'pp: hurried, what comes late in the report', questions: read('pp.jsonl'), right: 92, wrong: 1 },
  { bank: 'qq: as the first bank, by others', questions: read('qq.jsonl'), right: 98, wrong: 0 },
  { bank: 'rr: colleagues a sixth time', questions: read('rr.jsonl'), right: 94, wrong: 2 },
  { bank: 'ss: as the first bank, by others again', questions: read('ss.jsonl'), right: 97, wrong: 0 },
  { bank: 'tt: colleagues a seventh time', questions: read('tt.jsonl'), right: 100, wrong: 0 },
  { bank: 'uu: as the first bank, a third time', questions: read('uu.jsonl'), right: 100, wrong: 0 },
  { bank: 'ww: a nurse, a journalist, a supplier, a manager', questions: read('ww.jsonl'), right: 95, wrong: 1 },
  { bank: 'xx: colleagues an eighth time', questions: read('xx.jsonl'), right: 97, wrong: 0 },
  { bank: 'yy: as the first bank, a fourth time', questions: read('yy.jsonl'), right: 100, wrong: 0 },
  { bank: 'zz: what the first bank asks least about', questions: read('zz.jsonl'), right: 95, wrong: 0 },
  {
    bank: 'xd: an authority, a municipality, a newspaper, a supplier',
    questions: read('xd.jsonl'),
    right: 94,
    wrong: 0,
  },
  { bank: 'xe: hurried ones and careful ones', questions: read('xe.jsonl'), right: 93, wrong: 4 },
  { bank: 'xf: other words for the same things', questions: read('xf.jsonl'), right: 86, wrong: 1 },
  { bank: 'xg: colleagues a ninth time', questions: read('xg.jsonl'), right: 97, wrong: 0 },
  { bank: 'xh: a seller, a patient, a politician, a student', questions: read('xh.jsonl'), right: 91, wrong: 4 },
  { bank: 'xi: a meeting and a slide deck', questions: read('xi.jsonl'), right: 87, wrong: 1 },
  { bank: 'xj: colleagues a tenth time', questions: read('xj.jsonl'), right: 94, wrong: 1 },
  { bank: 'xk: two in a meeting, a union, an architect', questions: read('xk.jsonl'), right: 71, wrong: 2 },
  { bank: 'xl: as the first bank, a fifth time', questions: read('xl.jsonl'), right: 83, wrong: 3 },
  { bank: 'xm: as the first bank, a sixth time', questions: read('xm.jsonl'), right: 93, wrong: 0 },
  { bank: 'xn: seven readers, plainly', questions: read('xn.jsonl'), right: 92, wrong: 0 },
  { bank: 'xo: in the middle of a meeting', questions: read('xo.jsonl'), right: 95, wrong: 1 },
  { bank: 'xp: as the first bank, a seventh time', questions: read('xp.jsonl'), right: 89, wrong: 4 },
  { bank: 'xq: eight readers, plainly', questions: read('xq.jsonl'), right: 89, wrong: 0 },
  { bank: 'xr: a week in a channel', questions: read('xr.jsonl'), right: 95, wrong: 0 },
  { bank: 'xs: as the first bank, an eighth time', questions: read('xs.jsonl'), right: 93, wrong: 1 },
  { bank: 'xt: a union, an association, a newspaper', questions: read('xt.jsonl'), right: 80, wrong: 1 },
  { bank: 'xu: a unit and its channel', questions: read('xu.jsonl'), right: 92, wrong: 2 },
  { bank: 'xv: as the first bank, a ninth time', questions: read('xv.jsonl'), right: 98, wrong: 0 },
  { bank: 'xw: abbreviated, and in full sentences', questions: read('xw.jsonl'), right: 92, wrong: 0 },
  { bank: 'ya: the first bank in other words', questions: read('ya.jsonl'), right: 90, wrong: 0 },
  { bank: 'yb: as the first bank, a tenth time', questions: read('yb.jsonl'), right: 99, wrong: 0 },
  { bank: 'yc: the first bank in other words again', questions: read('yc.jsonl'), right: 81, wrong: 1 },
  { bank: 'yd: who meets it for the first time', questions: read('yd.jsonl'), right: 95, wrong: 1 },
  { bank: 'ye: as the first bank, an eleventh time', questions: read('ye.jsonl'), right: 91, wrong: 4 },
  { bank: 'yf: the first bank in other words, a third time', questions: read('yf.jsonl'), right: 87, wrong: 1 },
  { bank: 'yg: five colleagues in Slack', questions: read('yg.jsonl'), right: 88, wrong: 2 },
  { bank: 'yh: as the first bank, a twelfth time', questions: read('yh.jsonl'), right: 97, wrong: 1 },
  { bank: 'yi: the first bank in other words, a fourth time', questions: read('yi.jsonl'), right: 91, wrong: 0 },
  { bank: 'yj: a controller, a nurse, a secretary, a journalist', questions: read('yj.jsonl'), right: 96, wrong: 0 },
  { bank: 'yk: as the first bank, a thirteenth time', questions: read('yk.jsonl'), right: 97, wrong: 1 },
  {
    bank: 'yl: an analyst, a journalist, one in a hurry, one polite',
    questions: read('yl.jsonl'),
    right: 82,
    wrong: 1,
  },
  { bank: 'ym: as the first bank, a fourteenth time', questions: read('ym.jsonl'), right: 92, wrong: 0 },
  { bank: 'yn: the first bank in other words, a fifth time', questions: read('yn.jsonl'), right: 93, wrong: 0 },
  { bank: 'yo: in a meeting, and for a memo', questions: read('yo.jsonl'), right: 86, wrong: 1 },
  { bank: 'yp: as the first bank, a fifteenth time', questions: read('yp.jsonl'), right: 95, wrong: 1 },
  { bank: 'yq: six people, in short', questions: read('yq.jsonl'), right: 77, wrong: 4 },
  { bank: 'yr: as the first bank, a sixteenth time', questions: read('yr.jsonl'), right: 91, wrong: 1 },
  { bank: 'ys: five people at work', questions: read('ys.jsonl'), right: 78, wrong: 3 },
  { bank: 'yt: as the first bank, a seventeenth time', questions: read('yt.jsonl'), right: 93, wrong: 2 },
  { bank: 'yu: a controller, a nurse, a journalist', questions: read('yu.jsonl'), right: 88, wrong: 0 },
  { bank: 'yv: as the first bank, an eighteenth time', questions: read('yv.jsonl'), right: 92, wrong: 0 },
  { bank: 'yw: a municipality, a student, a vendor', questions: read('yw.jsonl'), right: 84, wrong: 4 },
  { bank: 'yx: as the first bank, a nineteenth time', questions: read('yx.jsonl'), right: 89, wrong: 0 },
  { bank: 'yz: a head nurse, a buyer, a councillor', questions: read('yz.jsonl'), right: 79, wrong: 5 },
  { bank: 'za: as the first bank, a twentieth time', questions: read('za.jsonl'), right: 89, wrong: 1 },
  { bank: 'zb: a buyer, patients, a student', questions: read('zb.jsonl'), right: 63, wrong: 1 },
  { bank: 'zc: as the first bank, a twenty-first time', questions: read('zc.jsonl'), right: 90, wrong: 2 },
  { bank: 'zd: a secretary, a physician, a vendor', questions: read('zd.jsonl'), right: 85, wrong: 0 },
  { bank: 'ze: as the first bank, a twenty-second time', questions: read('ze.jsonl'), right: 87, wrong: 1 },
  {
    bank: 'city libraries',
    corpus: join(REPORTS, 'city-libraries'),
    questions: read('other', 'city-libraries.jsonl'),
    right: 95,
    wrong: 3,
  },
  {
    bank: 'ferry traffic',
    corpus: join(REPORTS, 'farjetrafik'),
    questions: read('other', 'farjetrafik.jsonl'),
    right: 95,
    wrong: 0,
  },
  {
    bank: 'energy agency',
    corpus: join(REPORTS, 'energy-agency'),
    questions: read('other', 'energy-agency.jsonl'),
    right: 86,
    wrong: 0,
  },
  ...(
    [
      ['avfall', 95, 0],
      ['bostad', 90, 0],
      ['campus', 90, 0],
      ['cycling', 75, 0],
      ['lantbruk', 85, 3],
      ['museer', 95, 0],
      ['myndighet', 92, 0],
      ['parks', 87, 3],
      ['ports', 90, 0],
      ['rescue', 90, 0],
      ['skog', 82, 0],
      ['skolor', 97, 0],
      ['sports', 82, 3],
      ['trafik', 87, 0],
      ['utility', 82, 0],
      ['foodbank', 95, 0],
      ['klimat', 90, 0],
      ['kulturskola', 87, 0],
      ['press', 80, 0],
      ['reservat', 82, 3],
      ['theatre', 87, 3],
      ['vatten', 90, 0],
      ['annual', 80, 0],
      ['council', 87, 0],
      ['digital', 82, 0],
      ['enkat', 92, 3],
      ['forbund', 75, 0],
      ['observatory', 92, 0],
      ['survey', 95, 0],
      ['allotments', 80, 0],
      ['begagnat', 82, 5],
      ['bilpool', 90, 0],
      ['canals', 95, 0],
      ['choirs', 87, 0],
      ['cinemas', 80, 0],
      ['energirad', 75, 3],
      ['friluft', 90, 0],
      ['hostels', 87, 0],
      ['hundsport', 90, 0],
      ['legalaid', 95, 0],
      ['slojd', 87, 0],
      ['airport', 87, 3],
      ['brewers', 90, 0],
      ['djurpark', 80, 0],
      ['drivers', 87, 5],
      ['kulturhus', 92, 0],
      ['resegaranti', 80, 0],
      ['schooldigital', 72, 5],
      ['vind', 90, 0],
      ['vuxenutb', 95, 0],
      ['folkhog', 90, 0],
      ['inspect', 90, 0],
      ['maltid', 100, 0],
      ['pools', 85, 5],
      ['postal', 87, 0],
      ['stations', 82, 0],
      ['vilt', 87, 0],
      ['raddning', 75, 0],
      ['hospices', 87, 0],
      ['simhallar', 70, 0],
      ['railfreight', 62, 3],
      ['skolmat', 82, 3],
      ['harbours', 75, 10],
      ['hemtjanst', 80, 0],
      ['musicschools', 80, 0],
      ['arkiv', 62, 3],
      ['elnat', 62, 0],
      ['gardens', 50, 5],
      ['socialtj', 65, 0],
      ['fjarrvarme', 65, 3],
      ['tramways', 67, 0],
      ['apotek', 55, 3],
      ['vattenverk', 62, 12.5],
      ['volunteers', 82, 0],
      ['turistbyra', 67, 13],
      ['bikeshare', 65, 5],
      ['arbetsmiljo', 92, 0],
      ['broadband', 67, 0],
      ['blodgivning', 72, 2.5],
      ['apprentices', 82, 0],
      ['yrkeshogskola', 70, 12.5],
      ['tolktjanst', 60, 0],
      ['beaches', 60, 0],
      ['elever', 60, 0],
      ['tandvard', 55, 5],
      ['waterco', 57, 3],
      ['airambulance', 55, 8],
      ['bibliobuss', 60, 0],
      ['forskning', 70, 3],
      ['housing', 55, 5],
    ] as const
  ).map(
    ([name, right, wrong]): Floor => ({
      bank: name,
      corpus: join(REPORTS, name),
      questions: read('other', `${name}.jsonl`),
      right,
      wrong,
    }),
  ),
];

describe('questions answered right', () => {
  test.each(FLOORS)('$bank', ({ corpus, questions, right, wrong }) => {
    const engine = engineOver(corpus);
    const verdicts = questions.map((item): readonly [string, Verdict] => [
      item.id,
      judge(item, engine.ask({ turns: typeof item.q === 'string' ? [item.q] : item.q })),
    ]);
    const share = (verdict: Verdict): number =>
      (100 * verdicts.filter(([, each]) => each === verdict).length) / verdicts.length;
    const ids = (verdict: Verdict): string =>
      verdicts
        .filter(([, each]) => each === verdict)
        .map(([id]) => id)
        .join(' ');
    expect(
      share('right'),
      `refused: ${ids('refused')}; miscited: ${ids('miscited')}; wrong: ${ids('wrong')}`,
    ).toBeGreaterThanOrEqual(right);
    expect(share('wrong'), `wrong: ${ids('wrong')}`).toBeLessThanOrEqual(wrong);
  });
});
