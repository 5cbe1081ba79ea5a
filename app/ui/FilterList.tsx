import { Autocomplete } from '@base-ui/react/autocomplete';
import { Check, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import styles from './FilterList.module.css';
import { fuzzyRank, fuzzyScore } from './fuzzy.ts';

export interface FilterItem {
  readonly id: string;
  readonly title: string;
  /** A second line, quiet; found by its words too. */
  readonly about?: string;
  /** A few quiet words at the right. */
  readonly detail?: string;
  /** Other words to find it by. */
  readonly more?: string;
  /** What is so already. */
  readonly current?: boolean;
  readonly disabled?: boolean;
}

export interface FilterGroup<I extends FilterItem> {
  readonly title: string;
  readonly items: readonly I[];
}

export interface FilterListProps<I extends FilterItem> {
  /** Name of the field that is typed into. */
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly FilterGroup<I>[];
  /** Said aloud when the list changes. */
  readonly counted: (n: number) => string;
  /** In place of an empty list. */
  readonly none: string;
  readonly onChoose: (item: I) => void;
}

/** Things to choose from by typing a part of their names, by arrow keys and Enter, or by a press. */
export function FilterList<I extends FilterItem>(props: FilterListProps<I>) {
  const { label, placeholder, groups, counted, none, onChoose } = props;
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const all = useMemo(() => search('', groups), [groups]);
  const found = useMemo(() => search(query, groups), [query, groups]);
  // It may come later than what it stands in, which then has given the focus elsewhere.
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <Autocomplete.Root
      inline
      open
      items={all}
      filteredItems={found}
      value={query}
      onValueChange={(next, { reason }) => reason !== 'item-press' && setQuery(next)}
      itemToStringValue={(item: I) => item.title}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.field}>
        <Search size={16} aria-hidden />
        <Autocomplete.Input
          ref={input}
          className={styles.input}
          aria-label={label}
          placeholder={placeholder}
        />
      </div>
      <Autocomplete.Status className={styles.hidden}>
        {counted(found.reduce((sum, { items }) => sum + items.length, 0))}
      </Autocomplete.Status>
      <Autocomplete.Empty className={styles.none}>{none}</Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {({ value, items }: Found<I>) => (
          <Autocomplete.Group key={value} items={items}>
            <Autocomplete.GroupLabel className={styles.group}>{value}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: I) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  disabled={item.disabled ?? false}
                  className={styles.item}
                  onClick={() => onChoose(item)}
                >
                  <Item item={item} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function Item({ item: { title, about, detail, current } }: { readonly item: FilterItem }) {
  return (
    <>
      <span className={styles.check}>{current && <Check size={14} aria-hidden />}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </>
  );
}

/** A group as the list takes it. */
type Found<I> = { readonly value: string; readonly items: readonly I[] };

/** Groups with what answers the query, what cannot be chosen last; the group of the best and shortest answer first. */
function search<I extends FilterItem>(query: string, groups: readonly FilterGroup<I>[]): Found<I>[] {
  if (query.trim() === '') return groups.map(({ title, items }) => ({ value: title, items }));
  const found = groups.flatMap(({ title, items }) => {
    const soughtBy = (item: I) => ({
      title: item.title,
      more: [title, item.about, item.detail, item.more].join(' '),
    });
    const kept = fuzzyRank(query, items, soughtBy).toSorted((a, b) => chooseable(b) - chooseable(a));
    const [best] = kept;
    if (!best) return [];
    return [{ group: { value: title, items: kept }, best, score: fuzzyScore(query, soughtBy(best)) ?? 0 }];
  });
  return found
    .toSorted(
      (a, b) =>
        chooseable(b.best) - chooseable(a.best) ||
        b.score - a.score ||
        a.best.title.length - b.best.title.length,
    )
    .map(({ group }) => group);
}

function chooseable({ disabled }: FilterItem): number {
  return disabled ? 0 : 1;
}
