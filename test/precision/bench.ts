// `npm run bench:precision`: prints the table of the codes named (without names: of all, and the page is written), then each miss.
import { writeFileSync } from 'node:fs';
import { pageOf } from './page';
import { scoreCases } from './score';
import { cleanResults, faultyCases, PAGE } from './texts';

const codes = process.argv.slice(2);
const scores = scoreCases(faultyCases()).filter(({ code }) => codes.length === 0 || codes.includes(code));
const page = pageOf(scores, cleanResults());
if (codes.length > 0) for (const { misses } of scores) for (const miss of misses) console.log(`${miss}\n`);
else writeFileSync(PAGE, page);
console.log(page.slice(page.indexOf('| code')));
