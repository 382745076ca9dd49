// What speaks for or against one stated number in headings: those under it that it announces, those that name a coinage.
import { type Judged, judge, MOST_LISTED, type Place } from './claims-judge';
import { countedIn } from './counted';
import { headingRanges, sectionsUnder, siblingGroups } from './counted-layout';
import type { Reading, Section } from './model';

/** Behind a number that announces the headings: its clause ends the paragraph. */
const ANNOUNCES =
  /^[^，,。；;：:！？]{0,14}(?:[：:。]|[，,](?:现(?:将|就)?[^。]{0,20}|具体|[^，。]{0,8})(?:如下|汇报|报告|交流|体会)[^，。]{0,8}[：:。]?)?$/u;
const LONGEST_REST = 60;

/** 讲三点意见, 汇报四个方面情况: said of what follows. */
const SPOKEN = /(?:讲|谈|提出?|汇报|介绍|交流|强调)[^，,。；;：:]{0,4}$/u;
const SAID = /^(?:.{0,4}(?:意见|体会|建议|要求|情况|做法|希望|想法|感受|认识))?$/u;

/** 主要存在四个问题。 抓好三项重点工作，…有了较大变化。: of headings that are all of one kind. */
const DOES =
  /(?:存在|抓好|抓实|抓住|抓了|做好|做了|突出|采取|实施|推出|推行|打出|拿出|聚焦|紧扣|紧盯|落实|探索|办好|办成)(?:着|了|以下)?$/u;
const RESULT =
  /^[，,][^。；：]{2,40}(?:成效|变化|提升|提高|改善|进展|成绩|效果|突破|增强|加快|好转)[^，。；：]{0,4}。$/u;
/** Of what was done, whatever came of it: 推出五项举措，让夜校开到家门口。 */
const DEED = /举措|措施|做法|办法|招|行动/u;
const OUTCOME = /^[，,][^。；：]{2,60}。$/u;

function isDone({ line, counted }: Place): boolean {
  const { text } = countedIn(line);
  const rest = text.slice(counted.after, line.contentEnd);
  const before = text.slice(Math.max(0, counted.start - 6), counted.start);
  return (
    counted.general &&
    DOES.test(before) &&
    (rest === '。' || (DEED.test(counted.unit + counted.noun) ? OUTCOME : RESULT).test(rest))
  );
}

/** Whether the sentence says that the things follow, rather than that so many were dealt with. */
function leadsIn({ line, counted }: Place): boolean {
  const { text } = countedIn(line);
  const before = text.slice(Math.max(0, counted.start - 40), counted.start);
  const own = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const rest = text.slice(counted.after, line.contentEnd);
  return (
    /以下|下列|如下|下面/u.test(own + rest) || /[：:]$/u.test(rest) || (SPOKEN.test(own) && SAID.test(counted.noun))
  );
}

/** Headings right under the number's line: 主要存在以下四个方面的问题。 （一）… */
export function* bySections(place: Place): Generator<Judged> {
  const { reading, report, number, line, counted } = place;
  if (counted.value > MOST_LISTED || counted.vague) return;
  const kind = reading.kinds[number];
  const mayHead = kind === 'heading' || kind === 'heading-rest';
  if (!mayHead) {
    if (line.contentEnd - counted.after > LONGEST_REST) return;
    const rest = countedIn(line).text.slice(counted.after, line.contentEnd);
    if (!ANNOUNCES.test(rest) && !isDone(place)) return;
  }
  const { parent, children } = sectionsUnder(report, number);
  const [first] = children;
  if (!first || children.length < 2) return;
  const inHeading = parent !== undefined && parent.line === number && !parent.runIn;
  if (mayHead ? !inHeading || counted.noun === '' : !isLastText(reading, number, first.line)) return;
  const unbroken = children.every(({ marker, level }, index) => marker?.number === index + 1 && level === first.level);
  const firm =
    unbroken &&
    kind !== 'title' &&
    (mayHead
      ? children.every(({ text }) => text.includes(counted.noun))
      : leadsIn(place) || (isDone(place) && isOneKind(children, counted.value))) &&
    // what follows may hold more than what was announced: a result, the next steps
    (counted.value > children.length || children.every(isPlain));
  yield judge(counted, { kind: 'headings', items: headingRanges(children), firm });
}

/** Headings of one kind, one more or one less than was said: nothing else may have been counted. */
const isOneKind = (children: readonly Section[], value: number): boolean =>
  Math.abs(children.length - value) < 2 && children.every((one) => isPlain(one) && one.role === children[0]?.role);

const isPlain = ({ role, text }: Section): boolean =>
  (role === undefined || role === 'practice' || role === 'problem' || role === 'measure') &&
  !/下一步|打算|计划|成效|结语|背景|概况|基本情况|启示|体会/u.test(text);

/** Whether nothing but blank lines stands between the two. */
function isLastText({ kinds }: Reading, from: number, heading: number): boolean {
  for (let number = heading - 1; number > from; number--) {
    const kind = kinds[number];
    if (kind !== 'blank' && kind !== 'residue' && kind !== 'chrome') return false;
  }
  return true;
}

/** So many headings are looked at for one coinage. */
const MOST_HEADINGS = 300;

/** “四链”: four headings with 链 in them. */
export function* byHeadings({ report, counted }: Place): Generator<Judged> {
  const noun = counted.noun.slice(0, counted.unit === '' ? 1 : 4);
  if (noun === '') return;
  let seen = 0;
  for (const group of siblingGroups(report.sections)) {
    seen += group.length;
    if (seen > MOST_HEADINGS) return;
    const named = group.filter(({ text }) => (noun.length > 1 ? text.includes(noun) : endsQuotation(text, noun)));
    if (named.length < 2) continue;
    const all = named.length === group.length && group.every(({ marker }, index) => marker?.number === index + 1);
    yield judge(counted, { kind: 'headings', items: headingRanges(named), firm: all && named.length > 2 });
  }
}

/** “组织链”, ‘组织链’ */
function endsQuotation(text: string, last: string): boolean {
  return text.includes(`${last}”`) || text.includes(`${last}’`);
}
