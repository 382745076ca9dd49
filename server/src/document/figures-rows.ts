// What a row of a table says of one indicator (新建口袋公园 | 14个), so that the text can be held against it.
// Invariant: only where one column of the row can be what the text says: done, and of all.
import { type Figure, figuresIn } from './figures';
import type { Indicator } from './figures-indicators';
import { numberIn, type Row, tablesIn } from './figures-tables';
import type { Reading, Report } from './model';

export interface RowIndicator {
  readonly line: number;
  readonly indicator: Indicator;
}

/** Columns of plans, of other times, of parts. */
const OTHER_HEAD =
  /计划|目标|任务|指标|年初|去年|上年|同期|累计|其中|占|率|比|增|半年|季度|月|\d年|剩余|备注|排名|序号/u;
const NUMBERING = /^\d*$/u;
const WITH_UNIT = /^(.+?)[（(](万|亿)?(\p{Script=Han}{1,3})[）)]$/u;
const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人' };

export function rowIndicators(reading: Reading, report: Report): RowIndicator[] {
  return tablesIn(reading, report).flatMap(([head, ...body]) =>
    body.flatMap((row) => {
      const line = reading.lines[row.line];
      const at = NUMBERING.test(row.texts[0] ?? '') ? 1 : 0;
      const label = row.texts[at] ?? '';
      if (!head || !line || row.lines || row.texts.length !== head.texts.length || label.length < 4) return [];
      const [, name = label, scale, unit] = WITH_UNIT.exec(label) ?? [];
      const written = figuresIn(line).sentences.flatMap(({ figures }) => figures);
      const values = row.cells.flatMap((cell, column): Figure[] => {
        if (column <= at || OTHER_HEAD.test(head.texts[column] ?? '')) return [];
        const whole = written.find(({ start, end }) => start === cell.start && end === cell.end);
        if (whole) return whole.vague ? [] : [whole];
        const [, , headScale, headUnit] = WITH_UNIT.exec(head.texts[column] ?? '') ?? [];
        return bare(row, column, unit ? scale : headScale, unit ?? headUnit);
      });
      const [figure] = values;
      if (!figure || values.length > 1) return [];
      const { start, end } = figure;
      const key = `${name}|${figure.unit}`;
      return [
        {
          line: row.line,
          indicator: {
            figure,
            start,
            end,
            key,
            times: '',
            whole: true,
            scope: '',
            inquiry: false,
            subject: '',
            named: undefined,
          },
        },
      ];
    }),
  );
}

/** 14 under 完成数（个） */
function bare(row: Row, column: number, scale: string | undefined, unit: string | undefined): Figure[] {
  const cell = numberIn(row, column);
  if (!cell || unit === undefined) return [];
  const times = scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1;
  const { start, end, value, decimals } = cell;
  const step = decimals > 0 || times > 1 ? times / 10 ** decimals : 0;
  return [
    {
      start,
      end,
      number: { start, end },
      value: value * times,
      scale: times,
      decimals,
      step,
      unit: SAME_UNIT[unit] ?? unit,
      vague: false,
    },
  ];
}
