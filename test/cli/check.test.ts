import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CONVENTIONS } from '../support/profile';
import { CLEAN, ENGLISH, GAP, inFolder } from './call';

/** No section on problems. */
const LACKING = `${GAP.replace('三、存在的问题', '二、对策建议').replace('床位不足', '建议新建机构2家')}`;

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

describe('check', () => {
  it('shows what it finds, with place, severity, message and code', async () => {
    const { call } = await inFolder({ 'drafts/a.md': GAP, 'drafts/b.md': CLEAN });
    const { code, out, err } = await call(['check', 'drafts']);
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      'drafts/a.md',
      '  4:1  警告  序号不连：上一条是“一、”，此处为“三、”。  heading-number-gap',
      '共 1 处：警告 1。其中 1 处可用 --fix 改正。',
    ]);
    expect(err).toBe('');
  });

  it('says nothing of clean drafts and of texts that are no report', async () => {
    const { call } = await inFolder({ 'a.md': CLEAN, 'README.md': ENGLISH });
    expect(await call(['check', '.'])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('lists the figures that are right, where the call asks for them', async () => {
    const { call } = await inFolder({ 'a.md': `${CLEAN}\n全县开展讲座12场、座谈8场，共20场。\n` });
    const { code, out } = await call(['check', 'a.md', '--verified', '--format', 'json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: { verified?: unknown[] }[] };
    expect(files[0]?.verified).toMatchObject([{ code: 'figure-sum', text: '12+8=20' }]);
    expect(lines((await call(['check', 'a.md', '--verified'])).out)).toEqual([
      'a.md',
      '  已核数字 1 处',
      expect.stringMatching(/^ {2}\d+:17 {2}12\+8=20$/u),
    ]);
    expect((await call(['check', 'a.md', '--format', 'json'])).out).not.toContain('verified');
    const fixed = await call(['check', 'a.md', '--verified', '--fix', '--format', 'json']);
    expect(fixed.out).toContain('12+8=20');
  });

  it('prints the JSON of the contract', async () => {
    const { call } = await inFolder({ 'a.md': GAP, 'README.md': ENGLISH, 'b.wengao': CLEAN });
    const { code, out } = await call(['check', 'a.md', './README.md', 'b.wengao', 'no.md', '--format=json']);
    expect(code).toBe(2);
    const place = (from: number, to: number) => ({
      start: { line: 3, character: from },
      end: { line: 3, character: to },
    });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.md',
          genre: 'research-report',
          encoding: 'utf-8',
          findings: [
            {
              code: 'heading-number-gap',
              severity: 'warning',
              message: '序号不连：上一条是“一、”，此处为“三、”。',
              range: place(0, 2),
              fixable: true,
              fix: {
                title: expect.stringContaining('二、'),
                safe: true,
                edits: [{ range: place(0, 2), newText: '二、' }],
              },
              related: [
                {
                  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
                  message: '上一条：一、基本情况',
                },
              ],
            },
          ],
        },
        { path: './README.md', genre: null, encoding: 'utf-8', findings: [] },
        { path: 'b.wengao', genre: 'research-report', encoding: 'utf-8', findings: [] },
        { path: 'no.md', error: 'no.md：找不到该文件，请核对路径。' },
      ],
      summary: { files: 4, errors: 0, warnings: 1, information: 0, hints: 0 },
    });
  });

  it('prints SARIF 2.1.0', async () => {
    const { call } = await inFolder({ '初稿 1.md': GAP });
    const { code, out } = await call(['check', '初稿 1.md', 'no.md', '--format', 'sarif', '--lang', 'en']);
    expect(code).toBe(2);
    const { $schema, version, runs } = JSON.parse(out);
    expect($schema).toContain('sarif-2.1.0');
    expect(version).toBe('2.1.0');
    const [{ tool, columnKind, invocations, results, artifacts }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(artifacts).toEqual([{ location: { uri: '%E5%88%9D%E7%A8%BF%201.md' }, encoding: 'utf-8' }]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('no.md') } }],
    });
    const [result] = results;
    expect(tool.driver.rules[result.ruleIndex].id).toBe('heading-number-gap');
    const location = { uri: '%E5%88%9D%E7%A8%BF%201.md' };
    const region = { startLine: 4, startColumn: 1, endLine: 4, endColumn: 3 };
    expect(result).toMatchObject({
      ruleId: 'heading-number-gap',
      level: 'warning',
      message: { text: 'Numbers not continuous: “一、” before, “三、” here.' },
      locations: [{ physicalLocation: { artifactLocation: location, region } }],
      relatedLocations: [{ physicalLocation: { region: { startLine: 2, startColumn: 1 } } }],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: location,
              replacements: [{ deletedRegion: region, insertedContent: { text: '二、' } }],
            },
          ],
        },
      ],
    });
  });

  it('speaks English where it is asked to, or where the environment does', async () => {
    const { call } = await inFolder({ 'a.md': GAP });
    const english = (await call(['check', 'a.md', '--lang=en'])).out;
    expect(english).toContain('warning  Numbers not continuous');
    expect((await call(['check', 'a.md'], { env: { LANG: 'en_GB.UTF-8' } })).out).toBe(english);
    expect((await call(['check', 'a.md'], { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' } })).out).toContain(
      '警告',
    );
    expect((await call(['check', 'a.md'], { env: { LANG: 'C' } })).out).toContain('警告');
    expect((await call(['check', 'a.md', '--lang', 'zh'], { env: { LANG: 'en' } })).out).toContain('警告');
  });

  it('colours and closes with a sentence on a terminal only, and obeys NO_COLOR', async () => {
    const { call } = await inFolder({ 'a.md': GAP, 'b.md': ENGLISH });
    const shown = await call(['check', '.'], { terminal: true });
    expect(shown.out).toContain('\x1b[33m警告\x1b[0m');
    expect(shown.err).toBe('已校核 1 份文稿，另有 1 个文件不是中文报告，未校核。\n');
    expect((await call(['check', '.'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\x1b');
    expect((await call(['check', '.'])).out).not.toContain('\x1b');
  });

  it('says how much was mended, and what gave way to it', async () => {
    const mixed = GAP.replace('三、', '四、').concat('三、监管薄弱\n检查不够。\n五、对策建议\n加大投入。\n');
    const { call, read } = await inFolder({ 'a.md': mixed, 'b.md': GAP });
    const shown = await call(['check', '--fix', 'a.md'], { terminal: true });
    expect(shown.err).toBe('已校核 1 份文稿，改正 1 处，2 处因重叠未同时改，已再校核。\n');
    expect(String(await read('a.md'))).toContain('三、监管薄弱\n检查不够。\n四、对策建议\n');
    expect((await call(['check', '--fix', 'b.md', '--lang', 'en'], { terminal: true })).err).toBe(
      '1 drafts checked, 1 places mended.\n',
    );
  });

  it('never sends control characters of a draft to the terminal', async () => {
    const heading = '二、存在\x1b[2J的\x9b2J问题\n床位不足。\n';
    const { call } = await inFolder({
      'a.wengao': `关于养老服务的调研报告\n一、基本情况\n概况。\n${heading}${heading}`,
    });
    const { out, err } = await call(['check', 'a.wengao', 'no\x1b.md'], { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).toContain('存在\\x1b[2J的\\x9b2J问题');
    expect(out + err).not.toMatch(/[\x1b\x9b]/u);
  });

  it('reads standard input', async () => {
    const { call } = await inFolder({});
    const { code, out } = await call(['check', '-', '--format', 'json'], { input: iconv.encode(GAP, 'gb18030') });
    expect(code).toBe(1);
    expect(JSON.parse(out).files).toMatchObject([
      { path: '-', genre: 'research-report', encoding: 'gb18030', findings: [{ code: 'heading-number-gap' }] },
    ]);
  });

  it('takes a stated genre as the writer’s word', async () => {
    const { call } = await inFolder({ 'a.txt': '今天天气很好。\n' });
    const genreOf = async (...more: string[]) =>
      JSON.parse((await call(['check', 'a.txt', '--format', 'json', ...more])).out).files[0].genre;
    expect(await genreOf()).toBeNull();
    expect(await genreOf('--genre', 'speech')).toBe('speech');
  });

  it('accepts a profile and --verified', async () => {
    const { call } = await inFolder({ 'a.md': CLEAN, 'p.json': JSON.stringify(CONVENTIONS) });
    expect((await call(['check', '--profile', 'p.json', '--verified', 'a.md'])).code).toBe(0);
  });

  it('holds a draft against the profile that the call names, else against the project’s', async () => {
    const files = {
      'a.md': LACKING,
      'p.json': JSON.stringify(CONVENTIONS),
      'none.json': JSON.stringify({ ...CONVENTIONS, conventions: [] }),
      '.wengao.json': '{"profile": "p.json"}',
    };
    const { call } = await inFolder(files);
    const codes = async (...more: string[]) =>
      JSON.parse((await call(['check', 'a.md', '--format', 'json', ...more])).out).files[0].findings.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes()).toEqual(['missing-section']);
    expect(await codes('--profile', 'none.json')).toEqual([]);
  });

  it.each([
    ['{}', '--profile', 'p.json'],
    ['{"version": 1}', '.wengao.json'],
  ])('says so once where the profile is none (%s), and checks the drafts all the same', async (profile, ...how) => {
    const { call } = await inFolder({
      'a.md': GAP,
      'b.md': GAP,
      'p.json': profile,
      ...(how[0] === '.wengao.json' && { '.wengao.json': '{"profile": "p.json"}' }),
    });
    const { code, out, err } = await call(['check', 'a.md', 'b.md', ...(how[0] === '--profile' ? how : [])]);
    expect(code).toBe(2);
    expect(err).toMatch(/^wengao: [^\n]*p\.json：不是有效的体例文件[^\n]*\n$/u);
    expect(out.match(/heading-number-gap/gu)).toHaveLength(2);
  });

  it('says so where the profile cannot be read, and checks the drafts all the same', async () => {
    const { call } = await inFolder({ 'a.md': GAP });
    const { code, out, err } = await call(['check', '--profile', 'p.json', 'a.md']);
    expect(code).toBe(2);
    expect(err).toContain('p.json');
    expect(out).toContain('heading-number-gap');
  });
});

describe('check --fix', () => {
  const CRLF = GAP.replace(/\n/gu, '\r\n');
  const MENDED = CLEAN.replace(/\n/gu, '\r\n');

  it.each([
    ['utf-8 with its mark', Buffer.from(`\uFEFF${CRLF}`), Buffer.from(`\uFEFF${MENDED}`)],
    ['gb18030', iconv.encode(CRLF, 'gb18030'), iconv.encode(MENDED, 'gb18030')],
    ['utf-16be', iconv.encode(CRLF, 'utf-16be', { addBOM: true }), iconv.encode(MENDED, 'utf-16be', { addBOM: true })],
  ])('mends in place and keeps %s', async (_, before, after) => {
    const { call, read } = await inFolder({ 'a.txt': before });
    expect(await call(['check', '--fix', 'a.txt'])).toMatchObject({ code: 0, out: '' });
    expect(await read('a.txt')).toEqual(after);
  });

  it('writes standard input’s text to standard output, and what is left to standard error', async () => {
    const { call } = await inFolder({});
    const input = iconv.encode(CRLF.replace('12家', 'xx家'), 'gb18030');
    const { code, bytes, err } = await call(['check', '--fix', '-'], { input });
    expect(bytes).toEqual(iconv.encode(MENDED.replace('12家', 'xx家'), 'gb18030'));
    expect(err).toContain('unfilled-placeholder');
    expect(code).toBe(1);
    expect((await call(['check', '--fix', '-'], { input: ENGLISH })).out).toBe(ENGLISH);
  });

  it('leaves a file alone that it could not write without loss, and says so', async () => {
    const broken = Buffer.concat([iconv.encode(GAP, 'gb18030'), Buffer.from([0xff, 0x0a])]);
    const { call, read } = await inFolder({ 'a.txt': broken, 'b.txt': GAP });
    const { code, err } = await call(['check', '--fix', 'a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain('a.txt');
    expect(await read('a.txt')).toEqual(broken);
    expect((await read('b.txt')).toString()).toBe(CLEAN);
  });

  it('does not touch what has nothing to mend', async () => {
    const { call, read } = await inFolder({ 'a.md': ENGLISH.replace(/\n/gu, '\r') });
    expect((await call(['check', '--fix', 'a.md'])).code).toBe(0);
    expect((await read('a.md')).toString()).toBe(ENGLISH.replace(/\n/gu, '\r'));
  });
});

describe('.wengao.json', () => {
  it('sets levels, genre and what is ignored, for the drafts below it', async () => {
    const { call } = await inFolder({
      'off/.wengao.json': '{"rules": {"heading-number-gap": "off"}}',
      'off/deep/a.md': GAP,
      'hint/.wengao.json': '{"rules": {"heading-number-gap": "hint"}}',
      'hint/a.md': GAP,
      'ignore/.wengao.json': '{"ignore": ["heading-number-gap 存在的问题"]}',
      'ignore/a.md': GAP,
      'genre/.wengao.json': '{"genre": "speech"}',
      'genre/a.md': GAP,
    });
    const { code, out } = await call(['check', '.', '--format', 'json']);
    expect(code).toBe(1);
    const shown = JSON.parse(out).files.map((file: { genre: string; findings: { severity: string }[] }) => [
      file.genre,
      ...file.findings.map((finding) => finding.severity),
    ]);
    expect(shown).toEqual([
      ['speech', 'warning'],
      ['research-report', 'hint'],
      ['research-report'],
      ['research-report'],
    ]);
    // the call's own word counts more than the configuration's
    const called = await call(['check', 'genre', '--genre', 'news', '--format', 'json']);
    expect(JSON.parse(called.out).files[0].genre).toBe('news');
  });

  it('is reported once where it is broken, and the drafts are checked without it', async () => {
    const { call } = await inFolder({ '.wengao.json': '{"rules": ', 'a.md': GAP, 'b.md': GAP });
    const { code, out, err } = await call(['check', '.']);
    expect(code).toBe(2);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain('.wengao.json');
    expect(out.match(/heading-number-gap/gu)).toHaveLength(2);
  });
});

describe('a faulty call', () => {
  it.each([
    [[], '没有命令'],
    [['chek', 'a.md'], '“chek”'],
    [['--loud'], '“--loud”'],
    [['check'], '文件'],
    [['check', '--loud', 'a.md'], '“--loud”'],
    [['check', 'a.md', '--format'], '“--format”'],
    [['check', 'a.md', '--fix=yes'], '“--fix”'],
    [['check', 'a.md', '--format', 'xml'], 'stylish、json、sarif'],
    [['check', 'a.md', '--genre', 'poem'], 'research-report'],
    [['check', 'a.md', '--lang', 'fr'], 'zh、en'],
    [['outline', 'a.md', '--format', 'sarif'], 'tree、json'],
    [['outline'], '文件'],
    [['explain'], 'heading-number-gap'],
    [['lsp'], '--stdio'],
    [['learn', 'drafts'], '--out'],
    [['merge', 'x'], '--out'],
    [['profile', 'a.json', 'b.json'], '一次只看一个'],
    [['report', 'a.md'], '尚未提供'],
    [['export', 'a.md', '-o', 'a.docx'], '尚未提供'],
  ])('%j is answered in one line, with exit code 2', async (args, word) => {
    const { call } = await inFolder({ 'a.md': GAP });
    const { code, out, err } = await call(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(/^wengao: /u);
    expect(err).toContain(word);
  });
});

describe('help', () => {
  it('names what works, and nothing else', async () => {
    const { call } = await inFolder({});
    for (const args of [['--help'], ['help'], ['check', '--help'], ['outline', '-h']]) {
      const { code, out } = await call([...args, '--lang', 'en']);
      expect(code).toBe(0);
      for (const word of ['check', 'outline', 'explain', 'learn', 'merge', 'profile', 'lsp', '--fix', 'work-summary'])
        expect(out).toContain(word);
      expect(out).not.toMatch(/report DRAFT|export/u);
    }
    expect((await call(['--help'])).out).toContain('用法');
    expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
