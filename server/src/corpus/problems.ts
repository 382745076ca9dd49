// What can be wrong with a file of an archive, in one line that says what to do. `shown` is the file as the call named it.
import { FileProblem } from '../host/problem';

export const tooLarge = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：文件超过 64 MiB，未读取；请拆分，或另存为纯文本后再试。`,
    en: `${shown}: larger than 64 MiB and not read; split it, or save it as plain text.`,
  });

export const empty = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：文件是空的，没有文字；请核对是否保存完整。`,
    en: `${shown}: the file is empty and holds no text; check whether it was saved in full.`,
  });

export const noFile = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：不是普通文件，未读取；请给出文件或文件夹。`,
    en: `${shown}: not a regular file and not read; give a file or a folder.`,
  });

export const binary = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：不是文字文稿，或编码无法识别；请另存为 .docx 或 UTF-8 的 .txt 后再试。`,
    en: `${shown}: no text, or its encoding is not known; save it as .docx or as .txt in UTF-8.`,
  });

export const oldWord = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：这是旧版 Word 或 WPS 文件，不能直接读取；请打开后另存为 .docx。`,
    en: `${shown}: an old Word or WPS file, which cannot be read; open it and save it as .docx.`,
  });

export const richText = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：这是 RTF 文件，不能直接读取；请打开后另存为 .docx。`,
    en: `${shown}: an RTF file, which cannot be read; open it and save it as .docx.`,
  });

export const otherOffice = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：这是表格、幻灯片或压缩包，不是文字文稿；请把其中的文稿另存为 .docx 后再试。`,
    en: `${shown}: a sheet, slides or a packed folder, not a text; save the text in it as .docx.`,
  });

export const password = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：文件有密码，不能读取；请打开后去掉密码，再另存一份。`,
    en: `${shown}: protected by a password; open it, remove the password and save it again.`,
  });

export const damaged = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：文件已损坏或不完整，不能读取；请重新导出或复制一份。`,
    en: `${shown}: damaged or incomplete; export or copy it again.`,
  });

export const unpacksTooLarge = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：解压后过大，可能不是正常的文稿，未读取；请核对来源，或另存为纯文本后再试。`,
    en: `${shown}: unpacks to more than any text holds and was not read; check where it comes from, or save it as plain text.`,
  });

export const tangledPage = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：网页标记过多或嵌套过深，未读取；请打开后把正文另存为 .txt。`,
    en: `${shown}: a page of too many or too deeply nested tags and not read; save its text as .txt.`,
  });

export const scan = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：PDF 里没有文字，可能是扫描件；请先做文字识别（OCR），或改用原文稿。`,
    en: `${shown}: this PDF holds no text, perhaps a scan; run text recognition (OCR) first, or use the original.`,
  });

export const unmappedFonts = (shown: string): FileProblem =>
  new FileProblem({
    zh: `${shown}：PDF 的字体没有文字对照，读出来是乱码；请改用原文稿，或重新导出 PDF。`,
    en: `${shown}: the fonts of this PDF do not say which characters they show; use the original, or export the PDF again.`,
  });
