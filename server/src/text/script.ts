// Simplified or traditional? Frequent characters that only one of the two scripts has.

const TRADITIONAL =
  '們個來為與這對時會後發經過國際問題學習實現產業務機關報導總結開轉變強調進區縣鄉鎮設備電視頻點應當單構組織統計劃畫環節質長場無線創優勢領導將員並項體認識議決動態據協調東車農業園書歷史險驗選擇廣義團隊網絡財稅達標準萬億師資訊觀濟盡責聯係繫講話頭條縮寫麗黨紀廳飛馬風雲龍齊';
const SIMPLIFIED =
  '们个来为与这对时会后发经过国际问题学习实现产业务机关报导总结开转变强调进区县乡镇设备电视频点应当单构组织统计划画环节质长场无线创优势领导将员并项体认识议决动态据协调东车农业园书历史险验选择广义团队网络财税达标准万亿师资讯观济尽责联系讲话头条缩写丽党纪厅飞马风云龙齐';

const weights = new Int8Array(0x10000);
for (const c of TRADITIONAL) weights[c.charCodeAt(0)] = 1;
for (const c of SIMPLIFIED) {
  // characters that stand in both lists are the same in both scripts, and tell nothing
  const unit = c.charCodeAt(0);
  weights[unit] = weights[unit] === 1 ? 0 : -1;
}

/** Traditional characters less simplified ones; 0 where the text shows neither. */
export function countTraditional(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) count += weights[text.charCodeAt(i)] ?? 0;
  return count;
}
