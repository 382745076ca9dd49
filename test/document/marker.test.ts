import { describe, expect, it } from 'vitest';
import { readMarker } from '../../server/src/document/marker';

describe('readMarker', () => {
  it.each([
    ['三、2025年工作打算', '三、'],
    ['1、2025年工作打算', '1、'],
    ['一、二〇二五年工作打算', '一、'],
    ['一、一年来的主要工作', '一、'],
    ['一、三月四月工作', '一、'],
    ['（一）、基本情况', '（一）、'],
    ['（1）基本情况', '（1）'],
    ['２．基本情况', '２．'],
    ['③基本情况', '③'],
    ['一 主要做法', '一 '],
    ['十二　存在的问题', '十二　'],
  ])('reads the marker of %s', (text, marker) => {
    expect(readMarker(text, 0)?.text).toBe(marker);
  });

  it.each([
    '三、四月份完成',
    '一、二、三产业融合',
    '1、2号楼',
    '2、3月份',
    '1.5亿元',
    '2023.7.5',
    '2.0版',
    '（2023年）',
    '一是强化',
    '一 主要做法 市教育局',
    '一 主要做法。',
    '十 5个项目',
  ])('reads none in %s', (text) => {
    expect(readMarker(text, 0)).toBeUndefined();
  });
});
