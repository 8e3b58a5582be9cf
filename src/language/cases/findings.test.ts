import { findingsOf } from '../testing/told.ts';
import { testCases } from '../../../tools/testing/goldenCases.ts';

testCases({ findings: findingsOf });
