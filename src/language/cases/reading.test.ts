import { bodyOf, layoutsOf, placeholdersOf, tokensOf, treeOf } from '../testing/told.ts';
import { testCases } from '../../../tools/testing/goldenCases.ts';

testCases({
  bodies: bodyOf,
  layouts: layoutsOf,
  placeholders: placeholdersOf,
  tokens: tokensOf,
  trees: treeOf,
});
