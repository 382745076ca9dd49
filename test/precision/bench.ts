// `npm run bench:precision`: prints the table of the codes named (without names: of all, and the page is written), then each miss.
// `-- --second [CODE…]`: the same of the second set.
import { writeFileSync } from 'node:fs';
import { pageOf, tableOf } from './page';
import { scoreCases } from './score';
import { cleanResults, faultyCases, PAGE } from './texts';

const given = process.argv.slice(2);
const codes = given.filter((one) => !one.startsWith('-'));
const isSecond = given.includes('--second');
const scores = scoreCases(faultyCases(isSecond ? 'second' : 'faulty'));
const chosen = codes.length > 0 ? scores.filter(({ code }) => codes.includes(code)) : scores;
if (isSecond || codes.length > 0) {
  for (const { misses } of chosen) for (const miss of misses) console.log(`${miss}\n`);
  console.log(tableOf(chosen, isSecond ? {} : undefined));
} else {
  const page = pageOf(scores, scoreCases(faultyCases('second')), cleanResults());
  writeFileSync(PAGE, page);
  console.log(page);
}
