import { useEffect, useState } from 'react';
import type { Draft } from '../../share/draft.ts';
import { encodeLink } from '../../share/link.ts';
import { type LinkLength, linkLength, linkTo } from '../../share/linkLength.ts';

export type ShareLink =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'link';
      readonly link: string;
      readonly fragment: string;
      readonly length: LinkLength;
    }
  | { readonly kind: 'problem'; readonly message: string };

/**
 * The link to a draft.
 * @param includeUrl whether the target URL goes along
 * @param includeHeaders whether the headers go along
 */
export function useShareLink(
  draft: Draft,
  includeUrl: boolean,
  includeHeaders: boolean,
): ShareLink {
  const [made, setMade] = useState<ShareLink>({ kind: 'making' });
  useEffect(() => {
    let current = true;
    void encodeLink(draft, { includeUrl, includeHeaders }).then((result) => {
      if (!current) return;
      if ('problem' in result) {
        setMade({ kind: 'problem', message: result.problem.message });
        return;
      }
      const { fragment } = result;
      const link = linkTo(location.href, fragment);
      setMade({ kind: 'link', link, fragment, length: linkLength(link) });
    });
    return () => {
      current = false;
    };
  }, [draft, includeUrl, includeHeaders]);
  return made;
}
