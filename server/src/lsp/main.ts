// Entry of the language server: `server.js --stdio`, or over Node IPC. Nothing but the protocol goes to standard output.
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { approveTerms, profileRevision } from '../host/approve-terms';
import { loadBase } from '../host/base-draft';
import { changeProjectConfig, readProjectConfig } from '../host/config';
import { draftText, folderDrafts } from '../host/folder-drafts';
import { loadScripts } from '../host/load-opencc';
import { loadPinyin } from '../host/load-pinyin';
import { bundledProfile, loadProfile } from '../host/profile';
import { valuesBeside } from '../host/values';
import { wordAt } from '../host/words';
import { createReportService } from '../service';
import { serve } from './server';

const TRANSPORTS = /^--(?:stdio$|node-ipc$|socket|pipe)/u;

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  // the bundle stands in server/out
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  serve(createConnection(), {
    version,
    service: createReportService({ pinyin: loadPinyin, scripts: loadScripts }),
    pages: pathToFileURL(join(__dirname, '../docs/rules') + sep).href,
    projects: { read: readProjectConfig, change: changeProjectConfig },
    values: valuesBeside,
    copied: async (html) => (await import('../corpus/html/copied')).copiedText(html),
    words: wordAt,
    files: { list: folderDrafts, read: draftText },
    bases: { load: loadBase },
    profiles: {
      load: (path) => (path === undefined ? bundledProfile() : loadProfile(path)),
      revision: profileRevision,
      approve: approveTerms,
    },
  });
} else {
  process.stderr.write('server.js: an editor starts this program; by hand: node server.js --stdio\n');
  process.exitCode = 2;
}
