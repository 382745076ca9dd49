import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/text/lines';
import { findingsOf, testRule } from '../../support/rule-tester';

const BODY = '今年以来，全市坚持问题导向，统筹推进产业发展，完善服务机制，实现经济总量稳步增长。';
const TRADITIONAL = '今年以來，全市堅持問題導向，統籌推進產業發展，完善服務機制，實現經濟總量穩步增長。';

testRule('mixed-script', {
  good: [
    BODY,
    TRADITIONAL,
    // names and words that keep an old character
    `${BODY}参观乾隆年间的建筑和瞭望台，学习宫商角徵羽，调研者有陈堃、李昇。`,
    // characters that both write
    `${TRADITIONAL}皇后居於后里，只有一台車在雲里，于先生干活，周先生占卜。`,
    // people keep the character of their name: in a list, and with what they are called
    `${BODY}先进个人：赵国樑、孙小满、林一鸣、陈立峯。`,
    `${BODY}驻村干部赵国樑同志连续三年考核优秀，周锺先生捐资助学。`,
    // as Hong Kong writes them
    `${TRADITIONAL}農户兑現補貼，氣温回升，税收增長，户均脱貧。`,
    // quoted and cited
    `${BODY}展出《後漢書》和《關於農業發展的決定》，碑文写道：“為官一任，造福一方，當勤政愛民，不負百姓之託。”`,
    // lost in conversion, and told elsewhere
    `${BODY}鎴戜滑锟斤拷`,
    // the character itself is meant
    `${BODY}祠堂修缮“壽”字照壁一座。`,
    // in both scripts
    `${BODY}\n${TRADITIONAL}\n`,
    `---\ntitle: 總結報告\n---\n${BODY}`,
    `${BODY}\n\n\`\`\`\n產業發展\n\`\`\`\n`,
    `${BODY}国家级开发区12个，粮食、谷物、面条、皇后、里程、茶几、松树、台州。`,
  ],
  bad: [
    { text: `${BODY}推动产业⟦發⟧展。`, message: '“發”是繁体字，是否改为“发”', fixed: `${BODY}推动产业发展。` },
    {
      text: `${BODY}深化“放管服”改革，優化營商環境。`.replace('優', '⟦優⟧').replace('營', '⟦營⟧').replace('環', '⟦環⟧'),
      fixed: `${BODY}深化“放管服”改革，优化營商環境。`,
    },
    {
      text: `关⟦於⟧養老服务的总结\n${BODY}`.replace('養', '⟦養⟧').replace('⟧⟦', ''),
      fixed: `关于养老服务的总结\n${BODY}`,
    },
    { text: `一、⟦總⟧体情况\n${BODY}`, fixed: `一、总体情况\n${BODY}` },
    // a list, and no names
    { text: `${BODY}发展养老、⟦農⟧林、文旅、康养产业。`, fixed: `${BODY}发展养老、农林、文旅、康养产业。` },
    { text: `${BODY}调研者有赵东、孙小满，加快⟦農⟧业发展。`, fixed: `${BODY}调研者有赵东、孙小满，加快农业发展。` },
    { text: `${BODY}实施“千⟦萬⟧工程”。`, fixed: `${BODY}实施“千万工程”。` },
    {
      text: `${BODY}\n| 项目 | ⟦進⟧度 |\n| --- | --- |\n| 道路 | 完成 |\n`,
      fixed: `${BODY}\n| 项目 | 进度 |\n| --- | --- |\n| 道路 | 完成 |\n`,
    },
    { text: `${TRADITIONAL}加快⟦农⟧業現代化。`, message: '“农”是简体字', fixed: `${TRADITIONAL}加快農業現代化。` },
    { text: `${TRADITIONAL}加快⟦发⟧展，頭⟦发⟧。`, fixed: null },
    { text: `${TRADITIONAL}⟦优⟧化⟦营⟧商⟦环⟧境，⟦为⟧民⟦办实⟧事。`, fixed: `${TRADITIONAL}優化营商环境，为民办实事。` },
    { text: `${TRADITIONAL}⟦为⟧民服務。`, fixed: `${TRADITIONAL}為民服務。` },
  ],
});

describe('mixed-script in a text that was pasted', () => {
  it('is said once above twenty places, and mended at once', () => {
    const pasted = '深入開展調研，優化營商環境，加強監督檢查，開創工作新局面，構建現代產業體系。';
    const text = `${BODY.repeat(6)}\n${pasted}${pasted}\n${BODY.repeat(6)}\n`;
    const [only, ...others] = findingsOf('mixed-script', text);
    expect(others).toEqual([]);
    expect(only?.message).toMatch(/全文共2\d处/u);
    expect(applyEdits(text, only?.fixes[0]?.edits ?? [])).toContain(
      '深入开展调研，优化营商环境，加强监督检查，开创工作新局面，构建现代产业体系。',
    );
  });
});
