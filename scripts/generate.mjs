// Writes what is made from the rules' metadata: a page for each rule (server/docs/rules), their index, and the settings schema in
// package.json; and the list of general word frequencies (server/data) from the segmenter's dictionary, where that is there.
// With --check it writes nothing, and fails when a file is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generalWords } from './general-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const PAGES = 'server/docs/rules';
const CATALOGUE = `${root}node_modules/.cache/wengao/catalogue.cjs`;

await build({
  stdin: {
    contents: "export { RULES } from './catalogue'; export { genresNamed } from './words';",
    resolveDir: `${root}server/src/rules`,
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  charset: 'utf8',
  outfile: CATALOGUE,
  logLevel: 'error',
});
/** @type {{ RULES: readonly import('../server/src/rules/rule').Rule[], genresNamed: typeof import('../server/src/rules/words').genresNamed }} */
const { RULES, genresNamed } = createRequire(import.meta.url)(CATALOGUE);

const SEVERITY = { error: '错误', warning: '警告', information: '提示', hint: '建议' };
const FIX = {
  safe: ['可直接改正（参加“改正全部”）', 'safe: joins fix-all'],
  suggested: ['有建议，由您决定', 'suggested: a quick fix only'],
  none: ['无自动改正', 'none'],
};
const fence = (text) => ['```text', text.replace(/\n$/u, ''), '```'].join('\n');
const NOTE = '<!-- Generated from the rule by `npm run generate`. Do not edit. -->';

function page(rule) {
  const { code, title, explanation, basis, severity, fix, examples, messages, genres } = rule;
  const shown = Object.values(messages);
  return `${NOTE}
# ${title.zh} · ${title.en}

\`${code}\` · ${SEVERITY[severity]} (${severity}) · ${FIX[fix][0]} (${FIX[fix][1]})

${explanation.zh}

${explanation.en}

- 依据：${basis.zh}
- Basis: ${basis.en}${genres ? `\n- 文种：${genresNamed(genres).zh}\n- Genres: ${genresNamed(genres).en}` : ''}

## 会提示的写法 · Found

${examples.bad.map(fence).join('\n\n')}

## 不提示的写法 · Not found

${examples.good.map(fence).join('\n\n')}

## 提示语 · Messages

${shown.map(({ zh, en }) => `- ${zh} / ${en}`).join('\n')}

## 不想看到它时 · To silence it

- 只此一处：在编辑器里选“此处不再提示”，记在 \`.wengao.json\` 的 \`ignore\` 里，不改动文稿。
- 在 Markdown 里：\`<!-- wengao-disable-next-line ${code} -->\`。
- 全部关闭：设置 \`"wengao.rules": { "${code}": "off" }\`，或写进 \`.wengao.json\` 的 \`rules\`。

One place: the quick fix “Do not show here again”, or the comment above in Markdown. Everywhere: level \`off\` in \`wengao.rules\` or in
\`.wengao.json\`.
`;
}

function index() {
  const rows = RULES.map(
    ({ code, title, severity, fix }) =>
      `| [\`${code}\`](${code}.md) | ${title.zh} | ${title.en} | ${SEVERITY[severity]} | ${fix} |`,
  );
  return `${NOTE}
# 校核项目 · Rules

| code | 名称 | name | 级别 | fix |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function manifest() {
  const json = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const rules = json.contributes?.configuration?.properties?.['wengao.rules'];
  if (rules) {
    rules.additionalProperties = false;
    rules.properties = Object.fromEntries(
      RULES.map(({ code, title, severity }) => [
        code,
        {
          type: 'string',
          enum: ['off', 'hint', 'information', 'warning', 'error'],
          default: severity,
          markdownDescription: `${title.zh} · ${title.en}`,
        },
      ]),
    );
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}

const files = new Map([
  ...RULES.map((rule) => [`${PAGES}/${rule.code}.md`, page(rule)]),
  [`${PAGES}/README.md`, index()],
  ['package.json', manifest()],
]);
const words = generalWords();
if (words === undefined) console.log('nodejieba is not installed: its word frequencies stay as they are');
else files.set('server/data/general-words.txt', words);

const read = (path) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
};
const stale = [...files].filter(([path, text]) => read(path)?.replace(/\r\n/gu, '\n') !== text);
mkdirSync(root + PAGES, { recursive: true });
const orphans = readdirSync(root + PAGES)
  .map((name) => `${PAGES}/${name}`)
  .filter((path) => !files.has(path));
if (check) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate`);
  for (const path of orphans) console.error(`${path} belongs to no rule: run npm run generate`);
  process.exit(stale.length + orphans.length > 0 ? 1 : 0);
}
for (const [path, text] of stale) writeFileSync(root + path, text);
for (const path of orphans) rmSync(root + path);
console.log(`${files.size} files, ${stale.length} written, ${orphans.length} removed`);
