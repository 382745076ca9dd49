import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_PROFILE } from '../support/small-profile';
import { inFolder } from './call';

const json = JSON.stringify(SMALL_PROFILE);
const columns = (text: string): number =>
  [...text].reduce((count, c) => count + (/[\p{Script=Han}（）“”、，：]/u.test(c) && !'“”'.includes(c) ? 2 : 1), 0);

describe('profile', () => {
  it('prints a readable account of the file', async () => {
    const { call } = await inFolder({ '体例.json': json });
    const { code, out, err } = await call(['profile', '体例.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^体例：体例\n归纳自12篇文稿，共34567字\n/u);
    expect(out).toContain('工作总结  往年同类文稿12篇，其中10篇分部分\n');
    expect(out).toContain('惯例：综合型通常有，专题型可有');
    expect(out).toMatch(/3 {2}甲水库 +1篇，6次 +仅见于1篇\n/u);
  });

  it('draws bars as long as the shares, in straight columns', async () => {
    const { call } = await inFolder({ 'a.json': json });
    const { out } = await call(['profile', 'a.json']);
    const bars = out
      .split('\n')
      .filter(
        (line) =>
          /^ {4}(?:主要做法|经费使用|存在问题|下一步打算) {2}/u.test(line) ||
          /^ {4}\S+ +[█▒]{20} {2}\d+ \/ 10篇/u.test(line),
      );
    const lengths = Object.fromEntries(bars.map((line) => [line.trim().split(' ')[0], line.match(/█/gu)?.length ?? 0]));
    expect(lengths).toMatchObject({ 主要做法: 20, 经费使用: 8, 存在问题: 10, 下一步打算: 0 });
    const roles = bars.filter((line) => /^ {4}(?:主要做法|经费使用|存在问题|下一步打算) /u.test(line));
    expect(new Set(roles.map((line) => columns(line.slice(0, line.search(/[█▒]/u))))).size).toBe(1);
  });

  it('prints the profile itself as JSON', async () => {
    const { call } = await inFolder({ 'a.json': json });
    const { code, out } = await call(['profile', 'a.json', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(SMALL_PROFILE);
  });

  it('gives the file of the product’s own profile back byte for byte', async () => {
    const { call } = await inFolder({});
    const { out } = await call(['profile', '--format', 'json']);
    expect(out).toBe(await readFile(join(import.meta.dirname, '../../seeds/profile.json'), 'utf8'));
  });

  it('takes the profile that .wengao.json names, from its folder', async () => {
    const { call } = await inFolder({ '.wengao.json': '{ "profile": "kept/house.json" }', 'kept/house.json': json });
    const { code, out } = await call(['profile', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Profile: house\nlearned from 12 reports with 34567 characters\n/u);
  });

  it.each([
    ['a file that is not there', ['profile', 'no.json'], {}, /^wengao: no\.json：找不到该文件/u],
    ['a file that is no profile', ['profile', 'a.json'], { 'a.json': '{}' }, /^wengao: a\.json：不是有效的体例文件/u],
    ['text that is no JSON', ['profile', 'a.json'], { 'a.json': '体例' }, /^wengao: a\.json：不是有效的体例文件/u],
    ['a broken .wengao.json', ['profile'], { '.wengao.json': '{' }, /^wengao: .*\.wengao\.json：不是有效的 JSON/u],
    ['two files', ['profile', 'a', 'b'], {}, /^wengao: 一次只看一个体例/u],
    ['another format', ['profile', '--format', 'xml'], {}, /^wengao: --format 不能是“xml”/u],
  ])('refuses %s in one line', async (_, args, files, problem) => {
    const { call } = await inFolder(files);
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(problem);
    expect(err.match(/\n/gu)).toHaveLength(1);
  });

  it('shows control characters of a file and does not send them to the terminal', async () => {
    const evil = { ...SMALL_PROFILE, terms: [{ text: '河\u001b[31m长', kind: 'term', pieces: 2, count: 2 }] };
    const { call } = await inFolder({ 'a.json': JSON.stringify(evil) });
    const { out } = await call(['profile', 'a.json']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('河\\x1b[31m长');
  });
});
