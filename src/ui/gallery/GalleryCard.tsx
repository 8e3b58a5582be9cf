import { useMemo } from 'react';
import type { GalleryTemplate } from '../../catalog/gallery/index.ts';
import { fittingContexts } from '../../catalog/triggerChange.ts';
import type { CatalogIndex } from '../../catalog/types.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import { counted } from '../../state/problems.ts';
import { useDesigner } from '../app/designerContext.ts';
import type { AssistProps } from '../assist/page.ts';
import { type AlongWith, replaceTemplate } from '../assist/replaceTemplate.ts';
import { Button } from '../controls/Button.tsx';
import { Prose } from '../feedback/Prose.tsx';
import styles from './GalleryDialog.module.css';

export interface GalleryCardProps extends AssistProps {
  readonly chosen: GalleryTemplate;
  /** The choice is made; the task carries it out. */
  onUse(task: () => void): void;
}

/** One ready template: what it does, what it needs, its text, and the ways to use it. */
export function GalleryCard({ chosen, onUse, catalogue, editors }: GalleryCardProps) {
  const designer = useDesigner();
  const { context, index } = catalogue;
  const fit = useMemo(
    () =>
      context === undefined
        ? undefined
        : fittingContexts(recentDocument(chosen.template), [context])[0],
    [context, chosen],
  );
  const use = (along: AlongWith, where: string): void =>
    onUse(() =>
      replaceTemplate(
        { designer, editors },
        chosen.template,
        { raw: chosen.raw, ...along },
        `The template for ${chosen.receiver} is in place${where}.`,
      ),
    );
  const best = bestContext(chosen, index, context?.trigger.id);
  const here = [context?.trigger.label, context?.purposeLabel]
    .filter((part) => part !== undefined)
    .join(', ');
  const fitsHere = fit?.fits === true;
  return (
    <article className={styles.card} aria-label={`${chosen.receiver}: ${chosen.title}`}>
      <header>
        <h3 className={styles.title}>
          {chosen.receiver}: {chosen.title}
        </h3>
        <p className={styles.text}>
          <Prose text={chosen.description} />
        </p>
      </header>
      <p className={styles.fit} data-fits={fitsHere}>
        {context === undefined
          ? 'No trigger is chosen yet.'
          : fitsHere
            ? `Fits ${here} as it is.`
            : `${counted(fit?.unknown.length ?? 0, 'key')} of it ${fit?.unknown.length === 1 ? 'is' : 'are'} not sent with ${here}.`}
      </p>
      <div className={styles.actions}>
        <Button
          look={fitsHere || best === undefined ? 'solid' : 'outline'}
          onClick={() => use({}, '')}
        >
          {context === undefined ? 'Use without a trigger' : 'Use this template'}
        </Button>
        {!fitsHere && best !== undefined && (
          <Button look="solid" onClick={() => use(best.along, `, with ${best.name}`)}>
            {`Switch to ${best.name} and use it`}
          </Button>
        )}
      </div>
      <pre className={styles.preview} tabIndex={0} aria-label="Template">
        {chosen.template}
      </pre>
      <dl className={styles.facts}>
        <dt>Sent as</dt>
        <dd>{chosen.raw ? 'raw payload, without the envelope' : 'the data of the envelope'}</dd>
        <dt>URL</dt>
        <dd>
          <code>{chosen.url}</code>
        </dd>
        {chosen.headers.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>
              Header <code>{name}</code>
            </dt>
            <dd>
              <Prose text={value} />
            </dd>
          </div>
        ))}
        {chosen.fillIns.map(({ text, meaning }) => (
          <div key={text} className={styles.fact}>
            <dt>
              Replace <code>{text}</code>
            </dt>
            <dd>
              <Prose text={meaning} />
            </dd>
          </div>
        ))}
        <dt>Documentation</dt>
        <dd>
          <a href={chosen.docs.url} target="_blank" rel="noreferrer">
            {chosen.docs.title}
          </a>
        </dd>
      </dl>
      {chosen.notes.length > 0 && (
        <ul className={styles.notes} aria-label="Good to know">
          {chosen.notes.map((note) => (
            <li key={note}>
              <Prose text={note} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The context that a template is best in, by what differs from the trigger that is chosen. */
function bestContext(
  { contextIds }: GalleryTemplate,
  index: CatalogIndex | undefined,
  chosenTrigger: string | undefined,
): { readonly name: string; readonly along: AlongWith } | undefined {
  const [id] = contextIds;
  for (const trigger of index?.triggers ?? []) {
    const context = trigger.contexts.find((other) => other.id === id);
    if (context === undefined) continue;
    const along = { triggerId: trigger.id, purpose: context.purpose ?? null };
    const purpose = context.purpose && index?.purposes[context.purpose];
    const name = trigger.id === chosenTrigger ? (purpose ?? trigger.label) : trigger.label;
    return { name, along };
  }
  return undefined;
}
