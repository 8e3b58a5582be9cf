/** The template language: reading, checking, explaining and rendering templates. Pure. */
export * from './types.ts';
export * from './keySpace.ts';
export * from './document.ts';
export {
  type KeyPath,
  type PathSegment,
  catalogPath,
  formatKeyPath,
  isPlainName,
  parseKeyPath,
} from './keyPath.ts';
export {
  type ListedKey,
  type MissingKey,
  type ResolvedKey,
  isStructure,
  isText,
  listKeys,
  resolveKey,
  typeLabel,
} from './keys.ts';
export { scan } from './scanner.ts';
export { DEPTH_LIMIT, parse } from './parser.ts';
export { placeholderAt } from './placeholders.ts';
export { decodeString } from './nameRegister.ts';
export { type CheckContext, check } from './check.ts';
export { missingWords, sentWords } from './judgeKey.ts';
export { suggestKeys } from './suggest.ts';
export { type Envelope, type EnvelopeField, type EventSource } from './envelope.ts';
export { type RenderContext, type Rendering, render, renderData } from './render.ts';
export { withBodyLimit } from './bodyLimit.ts';
export { type OutputSegment, type SourceMap, outputRanges, segmentAt } from './sourceMap.ts';
export {
  type SampleEntry,
  type SampleKind,
  type SampleProblem,
  type SampleValue,
  SampleData,
  compactJson,
  readSample,
  valueInText,
} from './sample.ts';
export { keysFromSample, mergeKeys } from './sampleKeys.ts';
export { fullPayload } from './fullPayload.ts';
export { type FormatProblem, type FormatStyle, formatTemplate } from './format.ts';
export { applyTextEdits, mapOffset } from './textEdits.ts';
export { type FixAllResult, fixAll } from './fixAll.ts';
export { type CheckedText } from './fixAttempt.ts';
export { FixTrial, fixesOfKind } from './fixTrial.ts';
export { type OfferedFix } from './fixesTogether.ts';
export { type CodeAction, codeActions, diagnosticsAt } from './codeActions.ts';
export {
  type InsertForm,
  type InsertOptions,
  type InsertedKey,
  type Insertion,
  type NamedKey,
  insertKey,
  insertKeys,
  suggestedName,
  valueRangeAt,
} from './insert.ts';
export { keyUsage, usageWithParents } from './usage.ts';
export {
  type ChangedKey,
  type KeyComparison,
  type LostKey,
  compareKeys,
  placeholdersByPath,
  remap,
} from './compare.ts';
export { type ProposedKey, type Proposal, applyProposals, proposeFromExample } from './example.ts';
export { quotePlaceholder, unquotePlaceholder } from './quoting.ts';
export { type LineColumn, LineIndex } from './lines.ts';
