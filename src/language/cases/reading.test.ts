import { bodyOf, layoutsOf, tokensOf, treeOf } from '../testing/told.ts';
import { testCases } from '../../../tools/testing/goldenCases.ts';

testCases({ bodies: bodyOf, layouts: layoutsOf, tokens: tokensOf, trees: treeOf });
