// All rules, in the order of the contract's table. An explicit list: bundlers and readers both see it.

import { carriedOver } from './drafting/carried-over';
import { dateRelative } from './drafting/date-relative';
import { foreignName } from './drafting/foreign-name';
import { selfReferenceMixed } from './drafting/self-reference-mixed';
import { staleFuture } from './drafting/stale-future';
import { figureConflict } from './figures/figure-conflict';
import { figureGrowth } from './figures/figure-growth';
import { figureRatio } from './figures/figure-ratio';
import { figureSum } from './figures/figure-sum';
import { booktitleNonwork } from './format/booktitle-nonwork';
import { brokenLine } from './format/broken-line';
import { dateForm } from './format/date-form';
import { documentNumberForm } from './format/document-number-form';
import { mixedScript } from './format/mixed-script';
import { numberForm } from './format/number-form';
import { punctuationForm } from './format/punctuation-form';
import { unbalancedPair } from './format/unbalanced-pair';
import { countMismatch } from './lists/count-mismatch';
import { enumFamilyMix } from './lists/enum-family-mix';
import { enumOrdinalMark } from './lists/enum-ordinal-mark';
import { enumSeparator } from './lists/enum-separator';
import { enumShiMark } from './lists/enum-shi-mark';
import { enumerationGap } from './lists/enumeration-gap';
import { enumerationLone } from './lists/enumeration-lone';
import { garbledText } from './placeholders/garbled-text';
import { templateMarker } from './placeholders/template-marker';
import { unfilledPlaceholder } from './placeholders/unfilled-placeholder';
import type { Rule } from './rule';
import { compilationPieceShape } from './structure/compilation-piece-shape';
import { duplicateHeading } from './structure/duplicate-heading';
import { emptySection } from './structure/empty-section';
import { headingLevelJump } from './structure/heading-level-jump';
import { headingMarkerStyle } from './structure/heading-marker-style';
import { headingNumberGap } from './structure/heading-number-gap';
import { headingPunctuation } from './structure/heading-punctuation';
import { headingRuninConsistency } from './structure/heading-runin-consistency';
import { headingSingleChild } from './structure/heading-single-child';
import { missingSection } from './structure/missing-section';
import { sectionOrder } from './structure/section-order';
import { statutoryElements } from './structure/statutory-elements';
import { tocMismatch } from './structure/toc-mismatch';
import { aliasBeforeDefinition } from './terms/alias-before-definition';
import { duplicateChar } from './terms/duplicate-char';
import { missingSubject } from './terms/missing-subject';
import { redundantWords } from './terms/redundant-words';
import { termInconsistent } from './terms/term-inconsistent';
import { termTypo } from './terms/term-typo';
import { termVariant } from './terms/term-variant';

export const RULES: readonly Rule[] = [
  missingSection,
  sectionOrder,
  emptySection,
  duplicateHeading,
  headingNumberGap,
  headingLevelJump,
  headingMarkerStyle,
  headingPunctuation,
  tocMismatch,
  enumerationGap,
  enumerationLone,
  countMismatch,
  unfilledPlaceholder,
  templateMarker,
  garbledText,
  termVariant,
  termInconsistent,
  termTypo,
  mixedScript,
  punctuationForm,
  unbalancedPair,
  numberForm,
  dateForm,
  documentNumberForm,
  brokenLine,
  redundantWords,
  duplicateChar,
  figureSum,
  figureRatio,
  figureGrowth,
  figureConflict,
  foreignName,
  selfReferenceMixed,
  carriedOver,
  staleFuture,
  enumOrdinalMark,
  enumShiMark,
  headingSingleChild,
  headingRuninConsistency,
  missingSubject,
  booktitleNonwork,
  enumSeparator,
  enumFamilyMix,
  aliasBeforeDefinition,
  dateRelative,
  compilationPieceShape,
  statutoryElements,
];

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));

export function findRule(code: string): Rule | undefined {
  return BY_CODE.get(code);
}
