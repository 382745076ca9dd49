// （一）（三）on their own lines, （二） at the head of its paragraph: siblings are set alike.
import type { Reading, Section } from '../../document/model';
import { defineRule } from '../rule';
import { siblingGroups } from './content';

/** What is said of the matter, rather than its name. */
const SENTENCE = /[\d：:]/u;
/** One among at least so many. */
const FEWEST = 3;

export const headingRuninConsistency = defineRule({
  code: 'heading-runin-consistency',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '同级标题形式不一', en: 'One sibling heading is set unlike the others' },
  explanation: {
    zh: '同一标题之下的各条，或者都单列一行，或者都接排在段首。只有一条与其余不同，多半是编辑时多了或少了一个回车。最后一条只有一句而接排的不算。可用“标题接排”“标题单列”改为一致。',
    en: 'Siblings either all stand on their own lines or all begin their paragraphs. One that differs mostly got, or lost, a line break in an edit. A last one of one sentence may run in.',
  },
  basis: { zh: '公文习惯：同级标题形式一致', en: 'Office practice: headings of one level are set alike' },
  regions: ['heading', 'run-in-heading'],
  messages: {
    runIn: {
      zh: '“{found}”接排在段首，同级其余{count}条都单列一行，请核。',
      en: '“{found}” begins its paragraph; the other {count} of its level stand alone. Please check.',
    },
    standing: {
      zh: '“{found}”单列一行，同级其余{count}条都接排在段首，请核。',
      en: '“{found}” stands alone; the other {count} of its level begin their paragraphs. Please check.',
    },
  },
  examples: {
    inShort: { bad: '（一）健全机制 / （二）培育队伍。全年培训200名', good: '（一）健全机制 / （二）培育队伍' },
    bad: [
      '关于养老服务的调研报告\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍。全年培训护理员200名，持证率明显提高。\n（三）加强监管\n每季度检查一次，消除隐患。\n',
    ],
    good: [
      '关于养老服务的调研报告\n（一）健全网络\n建成服务站30个，覆盖城区。\n（二）培育队伍\n全年培训护理员200名，持证率明显提高。\n（三）加强监管\n每季度检查一次，消除隐患。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { siblings } of siblingGroups(report.sections)) {
      const [first] = siblings;
      if (siblings.length < FEWEST || !siblings.every((one) => isLike(one, first, reading))) continue;
      const runIn = siblings.filter((one) => one.runIn);
      const standing = siblings.filter((one) => !one.runIn);
      const [odd] = runIn.length === 1 ? runIn : standing.length === 1 ? standing : [];
      // a last one that runs in may be short, and a heading without text has nothing to run into
      if (
        !odd ||
        (odd.runIn ? odd === siblings.at(-1) && isShort(odd, reading) : !odd.hasText || odd.children.length > 0)
      )
        continue;
      yield {
        range: odd.heading,
        message: {
          id: odd.runIn ? 'runIn' : 'standing',
          values: { found: `${odd.marker?.text ?? ''}${odd.text}`.slice(0, 24), count: siblings.length - 1 },
        },
      };
    }
  },
});

/** One sentence behind the heading, and no more. */
function isShort({ heading, line, endLine }: Section, { lines }: Reading): boolean {
  const text = lines[heading.end.line]?.text.slice(heading.end.character + 1) ?? '';
  return line === endLine && (text.match(/[。！？]/gu)?.length ?? 0) < 2;
}

/** Of one form of marker; a heading that runs in is a sentence of its own, not the first clause of one. */
function isLike(
  { attachment, marker, runIn, heading, text }: Section,
  first: Section | undefined,
  { lines }: Reading,
): boolean {
  const { line, character } = heading.end;
  const whole = !runIn || ('。！？'.includes(lines[line]?.text[character] ?? ' ') && !SENTENCE.test(text));
  return !attachment && marker !== undefined && marker.form === first?.marker?.form && whole;
}
