import { describe, expect, it } from 'vitest';
import { byItself, offered } from './offers';

const HEAD = '关于社区养老服务的工作总结\n一、主要做法\n';

describe('the next step of a series', () => {
  it.each([
    ['重点抓了几项工作：一是摸清底数，建立台账；‸', '二是'],
    ['要压实责任。一要加强领导，二要落实经费，‸', '三要'],
    ['第一，摸清底数。第二，建立台账。‸', '第三，'],
    ['其一，摸清底数；其二，建立台账；‸', '其三，'],
    ['首先，要摸清底数；‸', '其次，'],
    ['一方面加大投入，‸', '另一方面'],
    ['主要有：①床位不足；②人手不够；‸', '③'],
    ['主要有：（1）床位不足；（2）人手不够；‸', '（3）'],
  ])('is of the same family: %s', async (text, mark) => {
    const { items, take } = await offered(HEAD + text);
    expect(items[0]).toMatchObject({ kind: 'series', label: mark });
    expect(take(mark)).toBe(HEAD + text.replace('‸', mark));
  });

  it('takes what was typed of it', async () => {
    const text = '一是摸清底数，建立台账；二‸';
    const { items, take } = await offered(HEAD + text);
    expect(items[0]).toMatchObject({ label: '二是', filterText: '二是' });
    expect(take('二是')).toBe(`${HEAD}一是摸清底数，建立台账；二是`);
  });

  it('says how many the claim still wants', async () => {
    const three = (steps: string): Promise<string | undefined> =>
      offered(`${HEAD}重点抓好三个方面工作：${steps}‸`).then(({ items }) => items[0]?.evidence);
    expect(await three('一是摸清底数；')).toBe('前文说“三个方面工作”，此后还有1项');
    expect(await three('一是摸清底数；二是建立台账；')).toBe('前文说“三个方面工作”，此为末项');
    expect(await three('一是摸清底数；二是建立台账；三是补齐短板；')).toBe('前文说“三个方面工作”，此项已超出');
  });

  it('closes 首先…其次… with 最后 where the claim is met', async () => {
    const { labels } = await offered(`${HEAD}做好三点：首先，摸清底数；其次，建立台账；‸`);
    expect(labels).toEqual(['最后，']);
    expect((await offered(`${HEAD}首先，摸清底数。其次，建立台账。‸`)).labels).toEqual(['再次，', '最后，']);
    expect((await offered(`${HEAD}首先，摸清底数。其次，建立台账。最后，补齐短板。‸`)).labels).toEqual([]);
  });

  it('comes in the next paragraph, by itself too', async () => {
    const draft = `${HEAD}　　重点抓好三个方面工作。\n　　一是摸清底数。逐户走访，建立台账。\n`;
    for (const offer of [offered, byItself]) {
      expect((await offer(`${draft}　　‸`)).take('二是')).toBe(`${draft}　　二是`);
      expect((await offer(`${draft}‸`)).take('二是')).toBe(`${draft}　　二是`);
    }
    // two more are announced: nothing else is to begin here
    expect((await byItself(`${draft}‸`)).labels).toEqual(['二是']);
    expect((await offered(`${draft}‸`)).labels[0]).toBe('二是');
  });

  it('is offered by itself no further than the claim', async () => {
    const draft = `${HEAD}重点抓好两个方面工作。\n一是摸清底数。\n二是建立台账。\n`;
    expect((await byItself(`${draft}‸`)).labels).not.toContain('三是');
    expect((await offered(`${draft}‸`)).labels).toContain('三是');
  });

  it('is none in the middle of a clause, beyond a heading, or where it stands', async () => {
    expect((await offered(`${HEAD}一是摸清‸`)).labels).not.toContain('二是');
    expect((await offered(`${HEAD}一是摸清底数。\n二、存在的问题\n‸`)).labels).not.toContain('二是');
    expect((await offered(`${HEAD}一是摸清底数；‸二是建立台账。`)).labels).not.toContain('二是');
  });

  it('is none in another paragraph than the series runs in, nor behind a heading’s number', async () => {
    const draft = `${HEAD}抓好几项工作：一是摸清底数；二是建立台账。\n`;
    expect((await offered(`${draft}‸`)).labels).not.toContain('三是');
    expect((await offered(`${HEAD}一是摸清底数。\n二、‸`)).labels).not.toContain('二是');
    expect((await byItself(`${HEAD}一是摸清底数。\n二、‸`)).labels).not.toContain('二是');
  });

  it('is not offered by itself behind a mark', async () => {
    expect((await byItself(`${HEAD}一是摸清底数；‸`)).items).toEqual([]);
    expect((await byItself(`${HEAD}一是摸清底数，‸`)).items).toEqual([]);
    expect((await byItself(`${HEAD}一是摸清底数。‸`)).items).toEqual([]);
  });

  it('follows the innermost series', async () => {
    const { labels } = await offered(`${HEAD}一是强化保障，做到：①经费到位；②人员到位；‸`);
    expect(labels[0]).toBe('③');
  });
});

describe('behind a step’s mark', () => {
  const draft = `${HEAD}一是坚持高位推动，成立专班；二是坚持问题导向，建立台账；`;

  it('the words with which the steps before it begin are offered by themselves', async () => {
    const { items, take } = await byItself(`${draft}三是‸`);
    expect(items).toMatchObject([{ label: '坚持', evidence: '与前2项开头一致' }]);
    expect(take('坚持')).toBe(`${draft}三是坚持`);
  });

  it('nothing is where they begin differently, or have it already', async () => {
    expect((await byItself(`${HEAD}一是坚持高位推动；二是突出问题导向；三是‸`)).items).toEqual([]);
    expect((await byItself(`${draft}三是‸坚持群众满意。`)).items).toEqual([]);
    expect((await byItself(`${HEAD}一是坚持高位推动；二是‸`)).items).toEqual([]);
  });
});
