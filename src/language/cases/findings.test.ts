import { actionsOf, fixedOf } from '../testing/mended.ts';
import { findingsOf } from '../testing/told.ts';
import { testCases } from '../../../tools/testing/goldenCases.ts';

testCases({ actions: actionsOf, findings: findingsOf, mended: fixedOf });
