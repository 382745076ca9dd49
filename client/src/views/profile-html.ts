// The page of a house style (体例) as HTML: rows with bars, and its terms to be looked through. Nothing of the profile is ever
// markup: all of it is escaped here, and the policy lets nothing run but what has the nonce.
import type { AccountPart, AccountRow, AccountTerm, ProfileAccount } from '../../../server/src/protocol';
import type { ProfileTexts } from '../profile-texts';
import type { Language } from '../texts';

export interface PageContent {
  readonly name: string | null;
  /** Whether the profile's own file can be written. */
  readonly canSave: boolean;
  readonly revision: string;
  readonly account: ProfileAccount;
  readonly language: Language;
  readonly texts: ProfileTexts;
  readonly nonce: string;
  /** Addresses of the page's script and style. */
  readonly script: string;
  readonly style: string;
}

/** Longer lists are folded behind these. */
const ROWS_SHOWN = 12;

export function profileHtml(content: PageContent): string {
  const { name, account, language, texts, nonce, script, style } = content;
  const title = escapeHtml(texts.title(name));
  const chapters = account.chapters.map(
    (chapter, index) =>
      `<section id="c${index}"><h2>${escapeHtml(chapter.title)}</h2>${chapter.about ? `<p>${escapeHtml(chapter.about)}</p>` : ''}${chapter.parts
        .map((part) => partHtml(part, texts))
        .join('')}</section>`,
  );
  const links = [
    ...account.chapters.map((chapter, index) => `<a href="#c${index}">${escapeHtml(chapter.title)}</a>`),
    ...(account.terms.length > 0 ? [`<a href="#terms">${escapeHtml(texts.terms)}</a>`] : []),
  ];
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
</head>
<body data-revision="${escapeHtml(content.revision)}">
<h1>${title}</h1>
${account.facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}
<nav>${links.join('')}</nav>
${chapters.join('\n')}
${account.terms.length > 0 ? termsHtml(content) : ''}
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function partHtml({ title, rows }: AccountPart, texts: ProfileTexts): string {
  const folded = rows.length - ROWS_SHOWN;
  const list = (some: readonly AccountRow[]): string => `<ul class="rows">${some.map(rowHtml).join('')}</ul>`;
  const rest =
    folded > 0
      ? `<details><summary>${escapeHtml(texts.more(folded))}</summary>${list(rows.slice(ROWS_SHOWN))}</details>`
      : '';
  return `<h3>${escapeHtml(title)}</h3>${list(rows.slice(0, ROWS_SHOWN))}${rest}`;
}

function rowHtml({ name, figure, share, convention, detail }: AccountRow): string {
  const bar = share === undefined ? '' : barHtml(share);
  const aside = convention ? `<span class="convention">${escapeHtml(convention)}</span>` : '';
  const words = detail ? `<span class="detail">${escapeHtml(detail)}</span>` : '';
  return `<li><span class="name">${escapeHtml(name)}</span>${bar}${figure && `<span class="figure">${escapeHtml(figure)}</span>`}${aside}${words}</li>`;
}

/** The figure beside it says the same in words. */
function barHtml(share: number): string {
  const width = Math.round(share * 1000) / 10;
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="fill" width="${width}" height="8"/></svg>`;
}

/** What is to be looked at first. */
function termsHtml({ account, canSave, texts }: PageContent): string {
  const terms = [...account.terms.filter(({ pending }) => pending), ...account.terms.filter(({ pending }) => !pending)];
  return `<section id="terms"><h2>${escapeHtml(texts.terms)}</h2>
<p>${escapeHtml(texts.termsHint)}${canSave ? '' : ` ${escapeHtml(texts.termsBundled)}`}</p>
<p class="tools"><input type="search" id="filter" placeholder="${escapeHtml(texts.filter)}" aria-label="${escapeHtml(texts.filter)}">
${canSave ? `<button data-action="save">${escapeHtml(texts.save)}</button>` : ''}<button class="second" data-action="saveAs">${escapeHtml(texts.saveAs)}</button></p>
<ul class="terms">${terms.map((term) => termHtml(term, texts)).join('')}</ul></section>`;
}

function termHtml({ rank, text, figure, phrase, pending }: AccountTerm, texts: ProfileTexts): string {
  const marks = [
    ...(pending ? [`<mark>${escapeHtml(texts.inOnePiece)}</mark>`] : []),
    ...(phrase ? [`<small>${escapeHtml(texts.phrase)}</small>`] : []),
  ];
  return `<li><label><input type="checkbox" checked data-term="${escapeHtml(text)}"><span class="rank">${rank}</span><span class="term">${escapeHtml(text)}</span><span class="figure">${escapeHtml(figure)}</span>${marks.join('')}</label></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
