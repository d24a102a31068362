// SPDX-License-Identifier: GPL-3.0-or-later

interface Topic {
  readonly key: string;
  readonly label: string;
  readonly broader: readonly { readonly key: string }[];
}

/** A topic at its depth below those without a broader one. */
export interface Branch<T> {
  readonly topic: T;
  readonly depth: number;
}

/** Topics in the order of a tree, narrower ones below their broader one; of several broader ones the first counts. */
export function treeOf<T extends Topic>(topics: readonly T[]): readonly Branch<T>[] {
  const known = new Set(topics.map(({ key }) => key));
  const parent = ({ broader }: T) => broader.find(({ key }) => known.has(key))?.key;
  const seen = new Set<string>();
  const branches = (key: string | undefined, depth: number): Branch<T>[] =>
    topics
      .filter((topic) => parent(topic) === key)
      .toSorted((a, b) => a.label.localeCompare(b.label))
      .flatMap((topic) => {
        if (seen.has(topic.key)) return [];
        seen.add(topic.key);
        return [{ topic, depth }, ...branches(topic.key, depth + 1)];
      });
  return branches(undefined, 0);
}
