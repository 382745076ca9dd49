// What `wengao --help` prints. It names what works, and nothing that does not work yet.
import { GENRES } from '../document/model';
import type { Bilingual } from '../rules/rule';

const genres = GENRES.join(' | ');

export const HELP: Bilingual = {
  zh: `wengao 文稿：校核调研报告、工作总结、交流材料等中文文稿，全程不联网。

用法
  wengao check  路径…    校核，列出问题
  wengao outline 路径…   列出提纲
  wengao explain 代码    说明一个校核项目：查什么、依据、例子、怎样关闭
  wengao learn   路径…   从历年文稿归纳体例：--out 体例.json
  wengao merge   计数…   把分头统计的计数合成体例：--out 体例.json
  wengao profile [体例]   看一个体例：各部分、次序、序号、用语；不写文件时看正在用的
  wengao lsp --stdio     语言服务器，供编辑器调用

路径是文件、文件夹（取其中的 .wengao、.md、.txt）或 "drafts/**/*.md" 这样的式样；“-”是标准输入。

check 的选项
  --format stylish|json|sarif   输出格式，默认 stylish
  --fix                         改正有唯一答案的问题，写回原文件；编码、行尾不变
                                （--fix - 把改正后的文本写到标准输出，问题写到标准错误）
  --verified                    列出已核数字：加起来、占比、增幅都对得上的，附算式
  --genre 文种                  指定文种：
                                ${genres}
  --profile 体例                按这个体例校核，默认取 .wengao.json 的 profile，否则用内置的

outline 的选项
  --format tree|json            输出格式，默认 tree

learn 的选项（路径是文件、文件夹，取其中的 .txt .md .docx .html .pdf）
  --out 文件                    体例（或计数）写到哪里
  --jobs N                      几个进程同时读，默认按文稿多少定
  --shard                       只写计数，供 merge 合并（merge --shard 合并后仍是计数）

profile 的选项
  --format text|json            输出格式，默认 text

通用
  --lang zh|en                  输出语言，默认按 LC_ALL、LANG，否则中文
  --help, --version

设置写在 .wengao.json 里：{ "profile", "genre", "rules", "terms", "ignore" }，取文稿所在文件夹向上最近的一个。
退出码：0 没有警告及以上的问题；1 有；2 调用有误，或有文件未能校核。
`,
  en: `wengao: checks Chinese reports (research reports, work summaries, exchange material …); nothing leaves the machine.

Usage
  wengao check  PATH…     check, and list what is found
  wengao outline PATH…    list the outline
  wengao explain CODE     what a check looks at, on what it rests, examples, how to silence it
  wengao learn  PATH…     learn a house style from earlier reports: --out PROFILE
  wengao merge  SHARD…    put counts of parts together: --out PROFILE
  wengao profile [FILE]   what a profile holds: sections, order, numbering, terms; without FILE the one in use
  wengao lsp --stdio      the language server, for editors

A path is a file, a folder (its .wengao, .md and .txt files) or a pattern such as "drafts/**/*.md"; “-” is standard input.

Options of check
  --format stylish|json|sarif   default: stylish
  --fix                         mend what has one clear answer, in the files; encoding and line ends stay
                                (--fix - writes the text to standard output, findings to standard error)
  --verified                    list the figures that were checked and are right, with their arithmetic
  --genre GENRE                 state the genre:
                                ${genres}
  --profile FILE                the house style to check against; default: that of .wengao.json, else the built-in one

Options of outline
  --format tree|json            default: tree

Options of learn (a path is a file or a folder: its .txt, .md, .docx, .html and .pdf files)
  --out FILE                    where to write the profile (or the counts)
  --jobs N                      so many files at a time; default: by the size of the archive
  --shard                       write counts only, for merge (merge --shard: counts again)

Options of profile
  --format text|json            default: text

General
  --lang zh|en                  default: by LC_ALL and LANG, else Chinese
  --help, --version

Settings stand in .wengao.json: { "profile", "genre", "rules", "terms", "ignore" }; the nearest one upward from the draft counts.
Exit code: 0 nothing at warning or above; 1 something; 2 the call or a file could not be used.
`,
};
