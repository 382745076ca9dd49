// Reports of a made-up archive, written by a grammar with many slots: the same seed gives the same texts, and no two are alike.
import { formatChineseNumeral } from '../../server/src/text/numerals';
import {
  HOUSES,
  type House,
  MADE_GENRES,
  type MadeGenre,
  type MadeSection,
  SUBJECTS,
  type Subject,
} from './archive-words';

export type HouseName = keyof typeof HOUSES;

/** A line of a report; a heading's number is apart, since Word counts by itself. */
export interface MadeLine {
  readonly kind: 'title' | 'unit' | 'date' | 'salutation' | 'heading' | 'text';
  /** 1 一、 2 （一） */
  readonly level?: 1 | 2;
  readonly number?: number;
  readonly text: string;
  /** What follows a heading on its line. */
  readonly runIn?: string;
}

export interface MadePiece {
  readonly house: HouseName;
  readonly genre: MadeGenre;
  readonly lines: readonly MadeLine[];
}

/** Numbers from 0 to 1, the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  of<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Different ones, as many as there are at most. */
  several<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && left.length > 0)
      chosen.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return chosen;
  }
}

export function makePiece(chance: Chance, house: HouseName, genre: MadeGenre = chance.of(MADE_GENRES)): MadePiece {
  return { house, genre, lines: new Writer(chance, HOUSES[house]).write(genre) };
}

/** As plain text, without automatic anything. */
export const textOfPiece = ({ lines }: MadePiece): string => `${lines.map(textOfLine).join('\n')}\n`;

export function textOfLine({ kind, level, number, text, runIn }: MadeLine): string {
  if (kind !== 'heading' || number === undefined) return text;
  const numeral = formatChineseNumeral(number);
  return `${level === 1 ? `${numeral}、` : `（${numeral}）`}${text}${runIn === undefined ? '' : `。${runIn}`}`;
}

/** For benches: reports in one text until there are so many characters. */
export function* makeTexts(seed: number, house: HouseName | 'both', characters: number): Generator<string> {
  const chance = new Chance(seed);
  for (let written = 0; written < characters; ) {
    const text = textOfPiece(makePiece(chance, house === 'both' ? chance.of(['a', 'b'] as const) : house));
    written += text.length;
    yield text;
  }
}

class Writer {
  readonly #chance: Chance;
  readonly #house: House;
  readonly #subject: Subject;
  readonly #year: number;
  readonly #unit: string;
  readonly #blanks: boolean;
  readonly #lines: MadeLine[] = [];

  constructor(chance: Chance, house: House) {
    this.#chance = chance;
    this.#house = house;
    this.#subject = chance.of(SUBJECTS);
    this.#year = chance.whole(2019, 2024);
    this.#unit = `${house.place}${chance.next() < 0.6 ? this.#subject.bureau : chance.of(OFFICES)}`;
    this.#blanks = chance.next() < 0.15;
  }

  write(genre: MadeGenre): readonly MadeLine[] {
    const kind = this.#chance.of(this.#house.kinds[genre]);
    const title = kind.replace('{0}', this.#subject.name).replace('{1}', this.#unit).replace('{2}', String(this.#year));
    this.#lines.push({ kind: 'title', text: title });
    if (genre === 'speech') this.#speech();
    else if (genre === 'news') this.#news();
    else this.#report(genre);
    return this.#lines;
  }

  #report(genre: MadeGenre): void {
    this.#lines.push({ kind: 'unit', text: this.#unit });
    this.#lines.push({
      kind: 'date',
      text: `（${this.#year}年${this.#chance.whole(1, 12)}月${this.#chance.whole(1, 28)}日）`,
    });
    const { abbreviation, place } = this.#house;
    const plan = `《${place}${this.#subject.name}三年行动方案》`;
    this.#text(
      this.#chance.of([
        `为全面掌握${this.#subject.name}工作现状，${this.#unit}组成专班，深入${this.#count()}个乡镇（街道）、${this.#count()}个村（社区），通过座谈交流、入户走访、问卷调查等方式，对照${plan}开展专题工作，现将有关情况报告如下。`,
        `${this.#year}年以来，${this.#unit}认真落实${plan}，把${this.#subject.name}摆在突出位置，依托${abbreviation[0]}（以下简称“${abbreviation[1]}”），推动各项任务落地见效。现将有关情况汇报如下。`,
        `近年来，${place}坚持把${this.#subject.name}作为民生实事来抓，以${this.#term()}为抓手，以“${this.#chance.of(this.#house.quoted)}”为路径，走出了一条符合本地实际的路子。`,
      ]),
    );
    const sections = this.#house.sections[genre]?.filter(({ share }) => this.#chance.next() < share);
    if (sections) for (const [at, one] of sections.entries()) this.#section(one, at + 1);
    else this.#topics();
    if (this.#chance.next() < 0.4) {
      this.#text(`下一步，${this.#unit}将继续用好${this.#term()}，久久为功，推动${this.#subject.name}再上新台阶。`);
    }
  }

  #section({ names, body }: MadeSection, number: number): void {
    this.#lines.push({ kind: 'heading', level: 1, number, text: this.#chance.of(names) });
    if (body === 'facts') {
      this.#text(this.#facts() + this.#facts() + this.#sentence());
      if (this.#chance.next() < 0.5) this.#text(this.#sentence() + this.#facts());
      return;
    }
    const source = {
      acts: this.#subject.acts,
      results: this.#subject.acts,
      lacks: this.#subject.lacks,
      aims: this.#subject.aims,
      duties: DUTIES,
    }[body];
    const heads = this.#chance.several(source, this.#chance.whole(2, 4));
    for (const [at, head] of heads.entries()) this.#head(head, at + 1, body);
  }

  #head(text: string, number: number, body: MadeSection['body']): void {
    const words = this.#about(body, text);
    if (this.#house.standing) {
      this.#lines.push({ kind: 'heading', level: 2, number, text });
      this.#text(words);
    } else this.#lines.push({ kind: 'heading', level: 2, number, text, runIn: words });
  }

  #topics(): void {
    const { series } = this.#house;
    const heads = this.#chance.several(series === 'is' ? COUPLETS : COLONS, this.#chance.whole(3, 4));
    for (const [at, head] of heads.entries()) {
      this.#lines.push({ kind: 'heading', level: 1, number: at + 1, text: head });
      this.#text(this.#about('acts', this.#chance.of(this.#subject.acts)) + this.#series(this.#subject.acts));
      if (this.#chance.next() < 0.6) this.#text(this.#sentence() + this.#facts());
    }
  }

  #speech(): void {
    this.#lines.push({
      kind: 'date',
      text: `（${this.#year}年${this.#chance.whole(1, 12)}月${this.#chance.whole(1, 28)}日）`,
    });
    this.#lines.push({ kind: 'salutation', text: '同志们：' });
    const heads = this.#chance.several(CALLS, this.#chance.whole(2, 4));
    this.#text(
      `这次会议的主要任务是，总结前一阶段${this.#subject.name}工作，分析当前形势，安排部署下一步任务。下面，我讲${formatChineseNumeral(heads.length).replace(/^二$/u, '两')}点意见。`,
    );
    for (const [at, head] of heads.entries()) {
      this.#lines.push({ kind: 'heading', level: 1, number: at + 1, text: head });
      this.#text(`${this.#facts()}${this.#sentence()}`);
      this.#text(this.#series(this.#subject.aims));
    }
    this.#text(`同志们，${this.#subject.name}关系千家万户。让我们以更实的作风，把${this.#term()}抓出成效。`);
  }

  #news(): void {
    this.#text(
      `本报讯 ${this.#chance.whole(1, 12)}月${this.#chance.whole(1, 28)}日，记者从${this.#unit}获悉，今年以来，该单位${this.#chance.of(this.#subject.acts)}，${this.#facts()}`,
    );
    this.#text(this.#series(this.#subject.acts));
    if (this.#chance.next() < 0.5)
      this.#text(`“${this.#chance.of(VOICES)}”${this.#chance.of(PEOPLE)}说。${this.#facts()}`);
  }

  #about(body: MadeSection['body'], head: string): string {
    switch (body) {
      case 'lacks':
        return `${this.#chance.of(SEEN)}，${head}的问题仍较突出，${this.#chance.of(['一定程度上', '客观上', '直接'])}影响了${this.#subject.name}的整体效果。${this.#chance.of([this.#lackFacts(), this.#series(this.#subject.lacks)])}`;
      case 'aims':
        return `${this.#chance.of(PLANS)}${this.#chance.of(this.#subject.aims)}，力争${this.#chance.of(['年底前', '两年内', '明年上半年', '三季度末'])}${this.#goal()}。${this.#chance.next() < 0.5 ? this.#series(this.#subject.aims) : this.#sentence()}`;
      case 'duties':
        return `${this.#chance.of(DUTY_WORDS)}，把${this.#term()}纳入${this.#chance.of(['年度考核', '督查清单', '述职评议', '日常调度'])}，${this.#chance.of(['确保责任到人', '做到奖惩分明', '形成工作合力', '防止一阵风'])}。`;
      case 'results':
        return `${this.#facts()}${this.#chance.of(PRAISE)}，${this.#goal().replace('达到', '已达')}。`;
      default:
        return `${this.#sentence()}${this.#chance.next() < 0.6 ? this.#series(this.#subject.acts) : this.#facts()}`;
    }
  }

  /** 一是…；二是… or 首先，…。其次，…。最后，…。 */
  #series(items: readonly string[]): string {
    const chosen = this.#chance.several(items, this.#chance.whole(3, 4));
    if (this.#house.series === 'is')
      return `${chosen.map((item, at) => `${formatChineseNumeral(at + 1)}是${item}，${this.#tail()}`).join('；')}。`;
    const words = chosen.length === 3 ? ['首先', '其次', '最后'] : ['首先', '其次', '再次', '最后'];
    return chosen.map((item, at) => `${words[at]}，${item}，${this.#tail()}。`).join('');
  }

  #tail(): string {
    const [thing, measure] = this.#chance.of(this.#subject.things);
    return this.#chance.of([
      `新增${thing}${this.#count()}${measure}`,
      `惠及群众${this.#count()}人次`,
      `推动${this.#term()}向${this.#place()}延伸`,
      `${this.#chance.of(['解决', '化解', '办结'])}群众诉求${this.#count()}件`,
      `做到${this.#chance.of(MANNERS)}`,
      `投入资金${this.#count()}万元`,
    ]);
  }

  #sentence(): string {
    const [thing, measure] = this.#chance.of(this.#subject.things);
    const act = this.#chance.of(this.#subject.acts);
    return this.#chance.of([
      () =>
        `${this.#chance.of(WHO)}${act}，在${this.#place()}建成${thing}${this.#count()}${measure}，${this.#chance.of(MANNERS)}。`,
      () =>
        `围绕${this.#term()}，${this.#chance.of(WHO)}${this.#chance.of(HOW)}，${act}，累计服务群众${this.#count()}人次。`,
      () =>
        `坚持${this.#chance.of(PRINCIPLES)}，${act}，${this.#chance.of(this.#subject.acts)}，有效${this.#chance.of(EFFECTS)}。`,
      () =>
        `探索“${this.#chance.of(this.#house.quoted)}”做法，由${this.#chance.of(WHO)}牵头、${this.#chance.of(WHO)}配合，${this.#chance.of(MANNERS)}。`,
      () =>
        `依托${this.#house.abbreviation[1]}，${act}，平均办理时间由${this.#chance.whole(8, 20)}天压缩至${this.#chance.whole(2, 7)}天。`,
      () => `把${this.#term()}与${this.#term()}结合起来，${this.#chance.of(HOW)}，${this.#chance.of(EFFECTS)}。`,
    ])();
  }

  #facts(): string {
    const [[thing, measure], [other, unit]] = this.#chance.several(this.#subject.things, 2) as [
      Subject['things'][0],
      Subject['things'][0],
    ];
    const place = this.#house.place;
    return this.#chance.of([
      () =>
        `截至${this.#year}年${this.#chance.whole(3, 12)}月底，${place}共有${thing}${this.#blank()}${measure}，${other}${this.#count()}${unit}。`,
      () =>
        `目前，全${place.slice(-1)}已建成${thing}${this.#count()}${measure}，覆盖${this.#chance.of(PLACES)}${this.#count()}个，覆盖率达到${this.#share()}。`,
      () =>
        `${this.#chance.of(['去年', '今年', '上半年', '近三年'])}累计投入资金${this.#count()}万元，新增${other}${this.#blank()}${unit}，群众满意度为${this.#share()}。`,
      () =>
        `据统计，${thing}数量比上年增加${this.#count()}${measure}，其中${this.#chance.of(PLACES)}占${this.#share()}。`,
    ])();
  }

  #lackFacts(): string {
    return `调研中发现，${this.#count()}个${this.#chance.of(PLACES)}中有${this.#chance.whole(2, 9)}个${this.#chance.of(this.#subject.lacks)}，占比${this.#share()}。`;
  }

  #goal(): string {
    const [thing, measure] = this.#chance.of(this.#subject.things);
    return this.#chance.of([
      `${thing}达到${this.#count()}${measure}`,
      `群众满意度达到${this.#share()}`,
      `服务覆盖率达到${this.#share()}`,
    ]);
  }

  readonly #count = (): string => String(this.#chance.whole(11, this.#chance.of([99, 480, 3_600])));
  readonly #share = (): string => `${this.#chance.whole(61, 98)}.${this.#chance.whole(1, 9)}%`;
  readonly #term = (): string => this.#chance.of(this.#house.terms);
  /** In drafts that were begun from a pattern a value is still open. */
  readonly #blank = (): string => (this.#blanks && this.#chance.next() < 0.5 ? this.#house.blank : this.#count());

  /** Half of them are villages that stand nowhere else, as in true archives. */
  readonly #place = (): string =>
    this.#chance.next() < 0.5
      ? this.#chance.of(PLACES)
      : `${this.#chance.of(FIRSTS)}${this.#chance.of(SECONDS)}${this.#chance.of(['村', '社区', '镇'])}`;

  #text(text: string): void {
    this.#lines.push({ kind: 'text', text });
  }
}

const split = (words: string): readonly string[] => words.split(' ');

const OFFICES = split('委办公室 政府办公室 委政策研究室 政协社法委 人大常委会办公室 委改革办');
const FIRSTS = [...'青石云溪桥竹柳松梅枫桂杏桃李榆槐柏樟楠榕荷菱芦蒲苇艾兰菊葵藤'];
const SECONDS = [...'湾坪岭坡沟坝塘冲垭墩岗洲渡埠浦港泾滩嘴背头尾洞窑店铺堡寨营'];
const PLACES = split('城关街道 北部山区 沿湖乡镇 中心城区 偏远村组 工业园区 易地搬迁社区 集镇社区 老城片区 边界乡镇');
const WHO = split('各乡镇 相关部门 社区干部 包联单位 驻村工作队 行业主管部门 街道办事处 基层站所');
const HOW = split('清单化管理 闭环式推进 项目化实施 常态化调度 点对点跟进 面对面听取意见 分片区包干 按季度晾晒');
const MANNERS = split('事事有人管 件件有回音 过程全留痕 责任不落空 小事不出村 服务送到家 进度看得见 问题当场改');
const PRINCIPLES = split('问题导向 群众点单 因地制宜 试点先行 分类施策 建管并重 城乡统筹 上下联动');
const EFFECTS = split('缓解了办事难题 提升了服务效率 减轻了基层负担 增强了群众获得感 补上了设施欠账 理顺了部门关系');
const SEEN = split('从走访情况看 从问卷结果看 座谈中基层普遍反映 对照目标任务看 从督查情况看');
const PLANS = split('坚持先易后难， 按照轻重缓急， 结合财力状况， 用好现有阵地， 聚焦薄弱环节，');
const PRAISE = split('相关做法在全省推广 工作经验被上级转发 得到群众普遍认可 考核排名前移 受到来访单位好评');
const DUTIES = split('强化组织领导 严格督导考核 加大资金投入 注重宣传引导 建强工作队伍 压实各方责任');
const DUTY_WORDS = split(
  '成立由主要负责同志任组长的专班 建立月调度、季通报制度 统筹安排专项资金 综合运用电视、广播和院坝会 实行挂图作战 逐级签订责任书',
);
const COUPLETS = split(
  '织密一张网，服务送到门口 拧成一股绳，力量沉到一线 算清一本账，资金用在刀刃 立好一把尺，标准刻在心里 点亮一盏灯，温暖照进楼道 搭起一座桥，诉求直达后台',
);
const COLONS = split(
  '突出“早”字：抓住关键时节 突出“细”字：绘好民情地图 突出“准”字：找到症结所在 突出“实”字：办好身边小事 突出“快”字：缩短响应时间 突出“久”字：守住长效常态',
);
const CALLS = split(
  '提高站位，切实增强做好工作的紧迫感 突出重点，推动各项任务落地见效 加强领导，凝聚齐抓共管的合力 正视差距，准确把握当前形势 改进作风，以钉钉子精神抓好落实',
);
const VOICES = split(
  '以前要跑好几趟，现在家门口就能办 干部常来坐坐，心里就踏实了 站点离家近，饭菜也合口味 手机上点一点，当天就有人上门',
);
const PEOPLE = split('居民老陈 村民小组长老周 个体经营户小林 退休教师老吴');
