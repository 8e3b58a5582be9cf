import { Component, type ReactNode } from 'react';
import { downloadText } from '../app/download.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Placeholder.module.css';

export interface PaneBoundaryProps {
  /** What failed, as the person knows it: "The sample output". */
  readonly what: string;
  /** The template as it is now; it lives outside of the pane and is not lost with it. */
  readonly template: () => string;
  readonly children: ReactNode;
}

/** Keeps a failure inside one pane, and the template within reach. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { what, template, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className={styles.message} role="alert">
        <p className={styles.title}>{what} stopped working</p>
        <p>
          Your draft is safe. Try again; if it happens once more, download the template and reload
          the page.
        </p>
        <div className={styles.actions}>
          <Button look="solid" onClick={() => this.setState({ failed: false })}>
            Try again
          </Button>
          <Button onClick={() => downloadText('template.json', template())}>
            Download template
          </Button>
        </div>
      </div>
    );
  }
}
