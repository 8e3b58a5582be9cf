/** What the parts of the help for writing are given of the page. */
import type { Analysis } from '../../state/analysis.ts';
import type { Designer } from '../../state/designer.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import type { Editors } from '../editors/editors.ts';

export interface AssistProps {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly editors: Editors;
}

/** The page as actions see it: they run at any time, so they read the state when they run. */
export interface PageAccess extends AssistProps {
  readonly designer: Designer;
}
