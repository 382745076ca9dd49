import { describe, expect, it } from 'vitest';
import { ENGLISH, GAP, inFolder } from './call';

const DEEP = `${GAP.replace('三、', '二、')}（一）设施建设滞后。部分乡镇尚未建成养老服务站点，老年人就近享受服务较难。\n`;

describe('outline', () => {
  it('draws the tree with line numbers', async () => {
    const { call } = await inFolder({ 'drafts/a.md': DEEP, 'drafts/b.md': ENGLISH });
    const { code, out } = await call(['outline', 'drafts']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'drafts/a.md',
        '  1  关于养老服务的调研报告  [调研报告]',
        '  2    一、基本情况',
        '  4    二、存在的问题',
        '  6      （一）设施建设滞后',
        '',
        'drafts/b.md',
        '  未见中文报告',
        '',
        '',
      ].join('\n'),
    );
  });

  it('prints the JSON of the contract', async () => {
    const { call } = await inFolder({ 'a.md': DEEP, 'b.md': ENGLISH });
    const { code, out } = await call(['outline', 'a.md', 'b.md', 'no.md', '--format', 'json']);
    expect(code).toBe(2);
    const section = {
      level: 1,
      marker: '一、',
      number: 1,
      text: '基本情况',
      runIn: false,
      role: 'background',
      line: 1,
      endLine: 2,
      children: [],
    };
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.md',
          documents: [
            {
              title: '关于养老服务的调研报告',
              unit: null,
              date: null,
              genre: 'research-report',
              startLine: 0,
              endLine: 5,
              sections: [
                section,
                {
                  ...section,
                  marker: '二、',
                  number: 2,
                  text: '存在的问题',
                  role: 'problem',
                  line: 3,
                  endLine: 5,
                  children: [
                    {
                      ...section,
                      level: 2,
                      marker: '（一）',
                      text: '设施建设滞后',
                      runIn: true,
                      role: expect.toBeOneOf([null, 'problem']),
                      line: 5,
                      endLine: 5,
                    },
                  ],
                },
              ],
              tables: [],
            },
          ],
        },
        { path: 'b.md', documents: [] },
        { path: 'no.md', error: 'no.md：找不到该文件，请核对路径。' },
      ],
    });
  });

  it('says in English what is no report', async () => {
    const { call } = await inFolder({});
    expect((await call(['outline', '-', '--lang', 'en'], { input: ENGLISH })).out).toBe('-\n  no Chinese report\n\n');
  });
});
