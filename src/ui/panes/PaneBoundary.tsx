import { Component, type ReactNode } from 'react';
import { downloadText } from '../app/download.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Placeholder.module.css';

export interface PaneBoundaryProps {
  /** What failed, as the person knows it: "The sample output". */
  readonly what: string;
  /** The template as it is now; it lives outside of the pane and is not lost with it. */
  readonly template: () => string;
  /** Stands in for what failed, under what is said about it. */
  readonly instead?: ReactNode | undefined;
  /** It stands around the whole page, so that what it shows is all there is then. */
  readonly wholePage?: boolean;
  readonly children: ReactNode;
}

/** Keeps a failure inside one pane, and the template within reach. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { what, template, instead, wholePage = false, children } = this.props;
    if (!this.state.failed) return children;
    const Place = wholePage ? 'main' : 'div';
    const Title = wholePage ? 'h1' : 'p';
    return (
      <Place className={styles.message} data-instead={instead !== undefined}>
        <div role="alert">
          <Title className={styles.title}>{what} stopped working</Title>
          <p>
            {instead === undefined ? 'Your draft is safe. ' : 'You can go on writing here. '}
            Try again; if it happens once more, download the template and reload the page.
          </p>
        </div>
        <div className={styles.actions}>
          <Button look="solid" onClick={() => this.setState({ failed: false })}>
            Try again
          </Button>
          <Button onClick={() => downloadText('template.json', template())}>
            Download template
          </Button>
        </div>
        {instead}
      </Place>
    );
  }
}
