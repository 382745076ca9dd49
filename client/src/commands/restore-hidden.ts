// 恢复已隐藏的提示: takes back 此处不再提示 and 关闭此项 where no folder keeps them.
import { type QuickPickItem, window } from 'vscode';
import { textsFor } from '../texts';
import type { Command } from './command';

interface HiddenItem extends QuickPickItem {
  readonly ignore?: string;
  readonly rule?: string;
}

export const restoreHidden: Command = {
  id: 'wengao.restoreHidden',
  async run({ active, choices }) {
    const texts = textsFor(active.document);
    const { ignore, rules } = choices.hidden();
    const items: HiddenItem[] = [
      ...rules.map((code) => ({ label: code, description: texts.ruleOff, rule: code })),
      ...ignore.map((fingerprint) => {
        const [code = '', ...words] = fingerprint.split(' ');
        return { label: words.join(' '), description: code, ignore: fingerprint };
      }),
    ];
    const picked = await window.showQuickPick(items, { canPickMany: true, placeHolder: texts.restorePrompt });
    if (!picked || picked.length === 0) return;
    await choices.setHidden({
      ignore: ignore.filter((fingerprint) => !picked.some((item) => item.ignore === fingerprint)),
      rules: rules.filter((code) => !picked.some((item) => item.rule === code)),
    });
  },
};
