/**
 * Mends how Monaco (0.57) carries a line's tokens through an edit. A line without text has no tokens, and
 * text that is typed there adds none until it is read. When the next line is joined on before that, its
 * tokens are taken for those of the whole line, which is longer: an uncaught error with each drawing.
 * As null, the tokens of such a line count as unknown.
 */
import {
  ContiguousTokensEditing,
  EMPTY_LINE_TOKENS,
} from 'monaco-editor/editor/common/tokens/contiguousTokensEditing';

const { insert } = ContiguousTokensEditing;

ContiguousTokensEditing.insert = (tokens, offset, length) =>
  tokens === EMPTY_LINE_TOKENS && length > 0 ? null : insert(tokens, offset, length);
