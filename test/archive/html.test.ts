import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ArchiveFolder } from '../support/archive-folder';

const folder = new ArchiveFolder();
const lines = async (html: string | Uint8Array, name = 'page.html'): Promise<string[]> =>
  (await folder.text(name, html)).trimEnd().split('\n');
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const LEAD = '全县现有养老机构12家，床位1200张，运行平稳有序。';
const SECOND = '人员力量不足，设施建设滞后，群众还有不少意见。';

describe('lines of a page', () => {
  const cases: Record<string, [html: string, text: string[]]> = {
    'blocks and breaks': [
      `<div>一、基本情况<p>${LEAD}</p>二、存在问题<br>${SECOND}</div>`,
      ['一、基本情况', LEAD, '二、存在问题', SECOND],
    ],
    'elements within a line': [`<p>全县<b>现有</b><span>养老</span>机构<i>12</i>家。</p>`, ['全县现有养老机构12家。']],
    'line ends of the source, which are none between Chinese characters': [
      `<p>全县现有养老机构\n  12家，床位运行\n\t平稳有序。See\nthe site.</p>`,
      ['全县现有养老机构 12家，床位运行平稳有序。See the site.'],
    ],
    'indents as they are written': [
      `<p>&nbsp;&nbsp;&nbsp;&nbsp;${LEAD}</p><p>　　${SECOND}&nbsp;</p>`,
      [`\u00A0\u00A0\u00A0\u00A0${LEAD}`, `　　${SECOND}`],
    ],
    entities: [
      '<p>水利&amp;电力&ldquo;两张网&rdquo;&#12289;&#x4E00;批&lt;站点&gt;建成&mdash;&mdash;投用。</p>',
      ['水利&电力“两张网”、一批<站点>建成——投用。'],
    ],
    'what has no width': [
      '<p>全县\u200B现有\uFEFF养老&shy;机构12家，运行平稳。</p>',
      ['全县现有养老机构12家，运行平稳。'],
    ],
    'an empty paragraph as a blank line, never two': [
      `<p>${LEAD}</p><p>&nbsp;</p><p><br></p><p>${SECOND}</p>`,
      [LEAD, '', SECOND],
    ],
    'a paragraph that holds a space': [`<p>${LEAD}</p><p>&nbsp;</p><p>${SECOND}</p>`, [LEAD, '', SECOND]],
    'lines of <pre>': [`<pre>一、基本情况\n    ${LEAD}\n二、存在问题</pre>`, ['一、基本情况', LEAD, '二、存在问题']],
    comments: [`<p>${LEAD}<!-- 内部批注，不公开。 --></p>`, [LEAD]],
    'tracked changes': [
      `<p>全县现有养老机构<del>10</del><ins>12</ins>家，运行平稳。</p>`,
      ['全县现有养老机构12家，运行平稳。'],
    ],
  };
  it.each(Object.entries(cases))('%s', async (_, [html, text]) => {
    expect(await lines(page(html))).toEqual(text);
  });
});

describe('lists', () => {
  const list = (attributes: string): Promise<string[]> =>
    lines(page(`<p>${LEAD}</p><ol ${attributes}><li>健全机制</li><li><p>压实责任</p></li></ol>`));

  it.each([
    ['', ['1.健全机制', '2.压实责任']],
    ['start="3"', ['3.健全机制', '4.压实责任']],
    ['reversed', ['2.健全机制', '1.压实责任']],
    ['type="a"', ['a.健全机制', 'b.压实责任']],
    ['type="I" start="4"', ['IV.健全机制', 'V.压实责任']],
    ['style="list-style-type: cjk-ideographic"', ['一、健全机制', '二、压实责任']],
    ['style="list-style: none"', ['健全机制', '压实责任']],
  ])('<ol %s>', async (attributes, expected) => {
    expect((await list(attributes)).slice(1)).toEqual(expected);
  });

  it('numbers as items say, one within another, and never twice', async () => {
    const html = `<p>${LEAD}</p><ol><li value="5">健全机制<ol type="a"><li>按月调度</li></ol></li><li>二、压实责任</li><li>8项任务</li></ol><ul><li>补齐短板</li></ul>`;
    expect((await lines(page(html))).slice(1)).toEqual([
      '5.健全机制',
      'a.按月调度',
      '二、压实责任',
      '7. 8项任务',
      '补齐短板',
    ]);
  });
});

describe('tables', () => {
  it('of data stand as Markdown, merged cells once', async () => {
    const html = `<p>${LEAD}</p><table><caption>任务表</caption><thead><tr><th>序号<th>任务<th>情况</tr></thead>
<tr><td rowspan="2">1<td>建站|验收<td><p>已完成</p><p>待公示</p><tr><td colspan="2">培训护理员</table>`;
    expect((await lines(page(html))).slice(1)).toEqual([
      '任务表',
      '| 序号 | 任务 | 情况 |',
      '| --- | --- | --- |',
      '| 1 | 建站｜验收 | 已完成 待公示 |',
      '|  | 培训护理员 |  |',
    ]);
  });

  it('that only set the page are lines', async () => {
    const html = `<table><tr><td><a href="/">首页</a><br><a href="/a">动态</a></td><td><p>一、基本情况</p><p>${LEAD}</p>${`<p>${SECOND}</p>`.repeat(9)}</td></tr>
<tr><td></td><td>二、存在问题<br>${SECOND}</td></tr></table>`;
    expect(await lines(page(html))).toEqual(['一、基本情况', LEAD, ...Array(9).fill(SECOND), '二、存在问题', SECOND]);
  });
});

describe('around the text', () => {
  const TITLE = '关于全县居家养老服务情况的调研报告';
  const text = `<p>县民政局</p><p>（2024年5月8日）</p><p>${LEAD}</p><p>一、存在问题</p><p>${SECOND}</p>`;
  const TEXT = ['县民政局', '（2024年5月8日）', LEAD, '一、存在问题', SECOND];
  const menu =
    '<ul><li><a href="/a">要闻动态</a></li><li><a href="/b">通知公告</a></li><li><a href="/c">政策解读</a></li></ul>';
  const chrome = `<div><a href="/">设为首页</a> | <a href="/f">加入收藏</a></div>${menu}`;
  const foot = '<div>版权所有：青石县人民政府　ICP备00000000号</div>';

  const pages: Record<string, string> = {
    'a known block': `${chrome}<h1>${TITLE}</h1><div>发布时间：2024-06-01 浏览次数：12</div><div class="TRS_Editor">${text}</div>${menu}${foot}`,
    'a block of any name': `${chrome}<div><div class="bt">${TITLE}</div><div class="nr">${text}</div></div>${menu}${foot}`,
    'a page without blocks': `${chrome}<h2>${TITLE}</h2>${text}${foot}`,
    'a page within a form': `<form>${chrome}<div id="zoom"><p>${TITLE}</p>${text}</div>${foot}<input value="查询"></form>`,
    'a title in the head alone': `${chrome}<div id="UCAP-CONTENT">${text}</div>${menu}`,
    'elements that say what they are': `<header>青石县人民政府</header><nav>${menu}</nav><main><h1>${TITLE}</h1>${text}</main><aside>热点专题，欢迎关注。</aside><footer>联系我们：青石县。</footer>`,
    'an article with its own header': `<header>青石县</header><article><header><h1>${TITLE}</h1></header>${text}</article>`,
    'hidden words': `<div><h1>${TITLE}</h1>${text}<div style="display: none">范文下载请付费，加群获取更多材料。</div><p style="position:absolute; left:-9999px">全网低价代写各类总结报告。</p><span style="font-size:0">本站专注公文写作，欢迎选购。</span><span class="tip">转载请注明来源，侵权必究。</span><p hidden>内部批注，暂不公开。</p></div>`,
    'links to further pages': `<div><h1>${TITLE}</h1>${text}<p>相关阅读</p></div>${menu}`,
  };
  const head = `<title>${TITLE}_青石县人民政府网</title><style>.tip, #ad { display:none } @media print { p { color: red } .nr { display: none } }</style>`;
  it.each(Object.entries(pages))('%s', async (name, html) => {
    const found = await lines(page(html, head));
    expect(found.filter((line) => line !== '相关阅读')).toEqual([TITLE, ...TEXT]);
    expect(found).toHaveLength(name === 'links to further pages' ? 7 : 6);
  });

  it('keeps the name of a title over two lines, and a date and unit behind the text', async () => {
    const html = `${chrome}<h3>关于全县居家养老服务情况的</h3><h3>调研报告</h3><div id="zoom"><p>${LEAD}</p><p>${SECOND}</p></div><div>县民政局</div><div>2024年5月8日</div>${menu}${foot}`;
    expect(await lines(page(html, head))).toEqual([
      '关于全县居家养老服务情况的',
      '调研报告',
      LEAD,
      SECOND,
      '县民政局',
      '2024年5月8日',
    ]);
  });

  it('keeps the name of a title whose second line is the longer one', async () => {
    const html = `${chrome}<h3>关于全县居家</h3><h3>养老服务情况的调研报告</h3><div id="zoom"><p>${LEAD}</p></div>`;
    expect((await lines(page(html, head))).slice(0, 2)).toEqual(['关于全县居家', '养老服务情况的调研报告']);
  });

  it('keeps the header of an article where the page has no other name', async () => {
    const html = `<header><div>青石县欢迎您</div></header><article><header><h1>${TITLE}</h1></header>${text}</article>`;
    expect((await lines(page(html))).slice(0, 2)).toEqual([TITLE, TEXT[0]]);
  });

  it('keeps a form that holds more than anything else', async () => {
    const more = `<p>${SECOND.repeat(2)}</p>`;
    expect(await lines(page(`<div>${more}</div><form>${more.repeat(3)}</form>`))).toHaveLength(4);
  });

  it('leaves out links to other pages in the middle of the text, and what stands behind a known block', async () => {
    const html = `<div id="zoom"><p>${LEAD}</p><p>${SECOND}</p>${menu}<p>${LEAD.repeat(12)}</p></div><div><p>相关报道：邻县开展养老服务评比。</p></div>`;
    expect(await lines(page(html))).toEqual([LEAD, SECOND, LEAD.repeat(12)]);
  });

  it('keeps a table of contents, whose links lead to the page itself', async () => {
    const contents =
      '<p><a href="#a">一、基本情况 1</a></p><p><a href="#b">二、主要做法 2</a></p><p><a href="#c">三、存在问题 3</a></p>';
    const found = await lines(page(`<h1>${TITLE}</h1><p>目录</p>${contents}<p>${LEAD}</p>`));
    expect(found).toEqual([TITLE, '目录', '一、基本情况 1', '二、主要做法 2', '三、存在问题 3', LEAD]);
  });

  it('keeps what a script will show: most of the words are the text, however they are hidden', async () => {
    expect(
      await lines(page(`<div>请稍候</div><div style="display:none"><h1>${TITLE}</h1>${text.repeat(4)}</div>`)),
    ).toContain(LEAD);
  });

  it('reads a page that has no sentence', async () => {
    expect(await lines(page('<h1>二〇二四年工作打算</h1><p>一、健全机制</p><p>二、压实责任</p>'))).toEqual([
      '二〇二四年工作打算',
      '一、健全机制',
      '二、压实责任',
    ]);
  });
});

describe('pages that Word saved', () => {
  it('have no remarks of Word, and its numbers close to their words', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>某人</o:Author></o:DocumentProperties></xml><![endif]--></head>
<body><div class=WordSection1><p class=MsoNormal align=center>全县乡村治理工作总结<o:p></o:p></p>
<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>主要做法<o:p></o:p></p>
<p class=MsoNormal style='text-indent:32.0pt'>全镇共有村十二个，
各村修订村规民约，推行积分管理。<span style='mso-hide:all;display:none'>批注：此处待核。</span><o:p>&nbsp;</o:p></p></div></body></html>`;
    expect(await lines(html, 'word.htm')).toEqual([
      '全县乡村治理工作总结',
      '一、主要做法',
      '全镇共有村十二个，各村修订村规民约，推行积分管理。',
    ]);
  });
});

describe('encodings of pages', () => {
  const html = (charset: string, body = LEAD): string =>
    `<html><head><meta charset="${charset}"></head><body><p>${body}</p></body></html>`;
  const traditional = '全縣現有養老機構12家，運行平穩有序，群眾滿意。';

  it.each([
    ['gb2312', iconv.encode(html('gb2312'), 'gb18030'), LEAD],
    [
      'gbk, by the old way',
      iconv.encode(
        html('x').replace('charset="x"', 'http-equiv="Content-Type" content="text/html; charset=GBK"'),
        'gb18030',
      ),
      LEAD,
    ],
    ['big5', iconv.encode(html('big5', traditional), 'big5'), traditional],
    ['utf-8', Buffer.from(html('utf-8')), LEAD],
    ['utf-8 that says gb2312', Buffer.from(html('gb2312')), LEAD],
    ['utf-16 with its mark', Buffer.from(`\uFEFF${html('gb2312')}`, 'utf16le'), LEAD],
    ['gb18030 that says nothing', iconv.encode(html('').replace(/<meta[^>]*>/u, ''), 'gb18030'), LEAD],
    ['a few rare characters of gbk', iconv.encode(html('gbk', '翯翯'), 'gb18030'), '翯翯'],
  ])('%s', async (_, bytes, expected) => {
    expect(await lines(bytes)).toEqual([expected]);
  });
});

describe('odd pages', () => {
  it('says that a page is too tangled, and soon', async () => {
    const { zh } = await folder.problem('tangled.html', `<html><body>${'<div>'.repeat(300_000)}`);
    expect(zh).toMatch(/^tangled\.html：网页标记过多或嵌套过深/u);
  });

  it('reads a large plain page', async () => {
    const text = await folder.text('large.html', page(`<p>${LEAD}</p>`.repeat(20_000)));
    expect(text.length).toBe(20_000 * (LEAD.length + 1));
  });

  it('says that a page without words is empty', async () => {
    expect((await folder.problem('empty.html', page('<img src="a.png"><script>var a = "，。";</script>'))).zh).toMatch(
      /文件是空的/u,
    );
  });
});
