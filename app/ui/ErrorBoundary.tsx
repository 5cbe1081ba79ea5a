import { Component, type ReactNode } from 'react';
import { t } from '../messages/messages.ts';
import { Button } from './Button.tsx';
import styles from './ErrorBoundary.module.css';

export interface ErrorBoundaryProps {
  /** What would be missing: 'The dock'. */
  readonly part: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** Keeps what breaks in one part of the screen from taking the others, and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className={styles.broken} role="alert">
        <p>
          <b>{t.layout.broken(this.props.part)}</b> {error instanceof Error ? error.message : String(error)}
        </p>
        <p>{t.layout.brokenHelp}</p>
        <div className={styles.ways}>
          <Button onClick={() => this.setState({ error: null })}>{t.layout.drawAgain}</Button>
          <Button onClick={() => location.reload()}>{t.layout.reload}</Button>
        </div>
      </div>
    );
  }
}
