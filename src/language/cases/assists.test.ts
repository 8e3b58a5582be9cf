import {
  comparisonOf,
  completionsOf,
  hoverOf,
  insertionsOf,
  matchesOf,
  namesOf,
  proposalsOf,
} from '../testing/assists.ts';
import { testCases } from '../../../tools/testing/goldenCases.ts';

testCases({
  comparisons: comparisonOf,
  completions: completionsOf,
  hovers: hoverOf,
  insertions: insertionsOf,
  matches: matchesOf,
  names: namesOf,
  proposals: proposalsOf,
});
