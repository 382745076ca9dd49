// All rules, in the order of the contract's table. An explicit list: bundlers and readers both see it.
import type { Rule } from './rule';
import { headingNumberGap } from './structure/heading-number-gap';

export const RULES: readonly Rule[] = [headingNumberGap];

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));

export function findRule(code: string): Rule | undefined {
  return BY_CODE.get(code);
}
