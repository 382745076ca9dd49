// The draft that others are made from, named by the project.
import { describe, expect, it } from 'vitest';
import { inFolder } from './call';

const OLD = '云台市养老服务工作总结\n一、基本情况\n2023年，全市新建养老机构3家，新增床位120张。\n';
const NEW = `${OLD}今年，培训护理员200名，群众满意度提高。\n`;

const codesOf = (out: string): string[] =>
  (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files
    .flatMap(({ findings }) => findings.map(({ code }) => code))
    .filter((code) => code === 'carried-over');

describe('base in .wengao.json', () => {
  it('names the old draft, from the folder of the configuration', async () => {
    const files = { 'old/2023.txt': OLD, 'new/draft.txt': NEW };
    const { call } = await inFolder({ ...files, '.wengao.json': '{"base": "old/2023.txt"}' });
    expect(codesOf((await call(['check', 'new/draft.txt', '--format', 'json'])).out)).toEqual(['carried-over']);
    // not against itself
    expect(codesOf((await call(['check', 'old/2023.txt', '--format', 'json'])).out)).toEqual([]);
    const without = await inFolder(files);
    expect(codesOf((await without.call(['check', 'new/draft.txt', '--format', 'json'])).out)).toEqual([]);
  });

  it('is said to be missing once, and the drafts are checked without it', async () => {
    const { call } = await inFolder({ 'a.txt': NEW, 'b.txt': NEW, '.wengao.json': '{"base": "none.txt"}' });
    const { code, out, err } = await call(['check', 'a.txt', 'b.txt', '--format', 'json']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('none.txt');
    expect(codesOf(out)).toEqual([]);
  });

  it('must be a path', async () => {
    const { call } = await inFolder({ 'a.txt': NEW, '.wengao.json': '{"base": 2023}' });
    const { code, err } = await call(['check', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('“base” 应是文件路径');
  });
});
