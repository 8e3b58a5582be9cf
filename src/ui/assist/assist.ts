/** What the chunk of the help for writing holds. */
export { AssistLayer } from './AssistLayer.tsx';
export { FixTools } from './FixTools.tsx';
export { OriginLine } from './OriginLine.tsx';
export { TemplateTools } from './TemplateTools.tsx';
export { trialOf } from './checkedText.ts';
export { moreFixes } from './moreFixes.ts';
export { tryFixes } from './tryFixes.ts';
export { KeysPanel } from '../keys/KeysPanel.tsx';
