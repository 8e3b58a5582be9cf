import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** What the lines stand for. */
  readonly caption: string;
  /** Nothing is on its way: the lines keep still, and the caption can be read. */
  readonly still?: boolean;
}

/** Widths in percent and depths of lines that look like JSON from afar. */
const lines = [
  [3, 0],
  [34, 1],
  [46, 1],
  [22, 1],
  [40, 2],
  [30, 2],
  [3, 1],
  [36, 1],
  [3, 0],
] as const;

/** Grey lines in the shape of JSON. */
export function Skeleton({ caption, still = false }: SkeletonProps) {
  return (
    <div className={styles.skeleton} data-still={still} role={still ? undefined : 'status'}>
      <div aria-hidden="true" className={styles.lines}>
        {lines.map(([width, depth], line) => (
          <span
            key={line}
            className={styles.line}
            style={{ inlineSize: `${width}%`, marginInlineStart: depth * 24 }}
          />
        ))}
      </div>
      <p className={still ? styles.caption : styles.spoken}>{caption}</p>
    </div>
  );
}
