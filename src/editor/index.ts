/** The editors. Import this lazily: it brings Monaco along, as one chunk. */
export { OutputEditor } from './OutputEditor.tsx';
export { TemplateEditor } from './TemplateEditor.tsx';

// After Monaco's own styles, which it refines.
import './editor.css';
