// Traditional characters of office prose as their simplified forms: for matching words only, never for showing or mending.
// The table has the characters that patterns and word lists of document/ use; a new one there needs its forms here.

/** A simplified character, then the traditional ones that stand for it. */
const FORMS =
  '干乾幹榦 布佈 来來 局侷 系係繫 个個箇 们們 家傢 传傳 价價 优優 内內 两兩 别別彆 则則 克剋 创創 划劃 动動 务務 汇匯彙滙 区區 协協 历厤曆歷 参參蔘 员員 呗唄 问問 启啓啟 ' +
  '单單 吗嗎 叹嘆歎 当噹當 向嚮曏 围圍 图圖 团團糰 采埰寀採 执執 坚堅 报報 块塊 压壓 奖奬獎 妇婦 妈媽 学學 实實 审審 宽寬 将將 专專 对對 导導 层層 属屬 岗崗 师師 几幾 ' +
  '广廣 厅廳 强強 录彔錄録 后後 径徑逕 复復複 彻徹 态態 应應 惩懲 战戰 户戶 卷捲 择擇 据據 扩擴 摆擺襬 教敎 数數 断斷 于於 升昇陞 时時 畅暢 书書 会會 查査 条條 业業 构構 ' +
  '标標 样樣 机機 检檢 台檯臺颱 决決 况況 测測 准準 济濟 为為爲 营營 爷爺 牵牽 状狀 获獲穫 献獻 现現 环環 产產産 症癥 发發髮 监監 众眾衆 困睏 确確 码碼 节節 范範 筑築 ' +
  '简簡 筹籌 纪紀 约約 级級 扎紮 细細 绍紹 终終 组組 结結 给給 统統 经經 线綫線 纲綱 紧緊 编編 缓緩 致緻 县縣 总總 绩績 织織 绕繞遶 续續 累纍 群羣 习習 联聯 声聲 职職 ' +
  '听聽 临臨 与與 兴興 举舉 盖蓋 处處 号號 同衕 里裏裡 补補 制製 核覈 见見 规規 视視 觉覺 览覽 订訂 计計 讯訊 训訓 托託 记記 访訪 设設 诉訴 注註 证証證 评評 词詞 试試 ' +
  '话話 志誌 认認 语語 说說説 课課 调調 谈談 请請 论論 谋謀 讲講 谢謝 识識 译譯 议議 读讀 变變 让讓 负負 财財 货貨 贯貫 责責 买買 资資 宾賓 赋賦 质質 账賬 赖賴 购購 ' +
  '迹跡蹟 践踐 辖轄 转轉 办辦 辞辭 进進 运運 过過 违違 递遞 选選 乡鄉 释釋 针針鍼 扣釦 错錯 表錶 键鍵 镇鎭鎮 链鏈 鉴鑑鑒 长長 门門 开開 间間 合閤 阅閱閲 板闆 关關 队隊 ' +
  '阶階 隐隱 争爭 拟擬 双雙 难難 巩鞏 响響 项項 预預 领領 头頭 颈頸 题題 额額 类類 显顯 验驗 体體 面麪麫麵 曲麯麴 么麼麽 点點 党黨 齐齊 出齣';

/** 0: the unit is its own form. */
const folded = new Uint16Array(0x10000);
const others = new Map<number, readonly number[]>();
for (const form of FORMS.split(' ')) {
  const [simplified = 0, ...traditional] = [...form].map((c) => c.charCodeAt(0));
  for (const unit of traditional) folded[unit] = simplified;
  others.set(simplified, traditional);
}

/** The UTF-16 unit in its simplified form; any unit that the table does not know is itself. */
export const foldUnit = (unit: number): number => folded[unit] || unit;

/** The units that fold to this one, itself first. */
export const formsOf = (unit: number): readonly number[] => [unit, ...(others.get(unit) ?? [])];

/** The text with its traditional characters folded, unit by unit: offsets stay true. */
export function fold(text: string): string {
  let changed = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const form = foldUnit(unit);
    if (form === unit) continue;
    changed += text.slice(from, i) + String.fromCharCode(form);
    from = i + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}
