import { Download, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Draft } from '../../share/draft.ts';
import { draftFile, type FileContents, templateFile } from '../../share/file.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { downloadText } from '../app/download.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ShareDialog.module.css';
import { templateOf } from './sharedTemplate.ts';

export interface FilesSectionProps {
  readonly draft: Draft;
  readonly catalogue: Catalogue;
  onOpenFile(file: File): void;
}

/** The payload as a file, and files as payloads. */
export function FilesSection({ draft, catalogue, onOpenFile }: FilesSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState<string>();
  const template = templateOf(draft, catalogue.context);
  const download = (file: FileContents): void => {
    downloadText(file.name, file.text);
    setNotice(file.notice);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Files</h3>
      <div className={styles.row}>
        <Button disabled={template === ''} onClick={() => download(templateFile(draft, template))}>
          <Download size={16} aria-hidden="true" />
          Download template
        </Button>
        <Button onClick={() => download(draftFile(draft))}>
          <Download size={16} aria-hidden="true" />
          Download draft
        </Button>
        <Button onClick={() => input.current?.click()}>
          <FileUp size={16} aria-hidden="true" />
          Open file
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json,text/plain"
          className={styles.fileInput}
          aria-label="File to open"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Otherwise choosing the same file again would be no change.
            event.currentTarget.value = '';
            if (file !== undefined) onOpenFile(file);
          }}
        />
      </div>
      {notice !== undefined && <p className={styles.problem}>{notice}</p>}
      <p className={styles.hint}>
        The draft’s file holds everything, URL and headers included. A file can also be dropped
        anywhere on the page.
      </p>
    </section>
  );
}
