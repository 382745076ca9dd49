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
  wengao profile [体例]   看一个体例：各部分、次序、序号、用语；不写文件时看正在用的
  wengao lsp --stdio     语言服务器，供编辑器调用

路径是文件、文件夹（取其中的 .wengao、.md、.txt）或 "drafts/**/*.md" 这样的式样；“-”是标准输入。

check 的选项
  --format stylish|json|sarif   输出格式，默认 stylish
  --fix                         改正有唯一答案的问题，写回原文件；编码、行尾不变
                                （--fix - 把改正后的文本写到标准输出，问题写到标准错误）
  --genre 文种                  指定文种：
                                ${genres}

outline 的选项
  --format tree|json            输出格式，默认 tree

profile 的选项
  --format text|json            输出格式，默认 text

通用
  --lang zh|en                  输出语言，默认按 LC_ALL、LANG，否则中文
  --help, --version

设置写在 .wengao.json 里：{ "genre", "rules", "terms", "ignore" }，取文稿所在文件夹向上最近的一个。
退出码：0 没有警告及以上的问题；1 有；2 调用有误，或有文件未能校核。
`,
  en: `wengao: checks Chinese reports (research reports, work summaries, exchange material …); nothing leaves the machine.

Usage
  wengao check  PATH…     check, and list what is found
  wengao outline PATH…    list the outline
  wengao explain CODE     what a check looks at, on what it rests, examples, how to silence it
  wengao profile [FILE]   what a profile holds: sections, order, numbering, terms; without FILE the one in use
  wengao lsp --stdio      the language server, for editors

A path is a file, a folder (its .wengao, .md and .txt files) or a pattern such as "drafts/**/*.md"; “-” is standard input.

Options of check
  --format stylish|json|sarif   default: stylish
  --fix                         mend what has one clear answer, in the files; encoding and line ends stay
                                (--fix - writes the text to standard output, findings to standard error)
  --genre GENRE                 state the genre:
                                ${genres}

Options of outline
  --format tree|json            default: tree

Options of profile
  --format text|json            default: text

General
  --lang zh|en                  default: by LC_ALL and LANG, else Chinese
  --help, --version

Settings stand in .wengao.json: { "genre", "rules", "terms", "ignore" }; the nearest one upward from the draft counts.
Exit code: 0 nothing at warning or above; 1 something; 2 the call or a file could not be used.
`,
};
