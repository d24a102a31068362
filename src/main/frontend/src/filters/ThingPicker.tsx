// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { typeOf } from '../actors/types';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { FILTER_TEXTS } from './texts';
import { useSettled } from './useSettled';

const FIND = graphql(`
  query Find($text: String!, $types: [SearchType!], $language: Language!) {
    search(text: $text, types: $types, first: 12) {
      nodes {
        __typename
        key
        label(language: $language)
      }
    }
  }
`);

export type SearchType = ReturnType<typeof graphql.scalar<'SearchType'>>;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly types?: SearchType[];
  readonly className?: string;
  readonly hiddenLabel?: boolean;
  readonly onPick: (key: string) => void;
}

/** A box in which whatever has a name is found by typing some of it; the way to every id. */
export function ThingPicker({ label, placeholder, types, className = '', hiddenLabel, onPick }: Props) {
  const said = useTexts(FILTER_TEXTS);
  const [text, setText] = useState('');
  const sought = useSettled(text.trim());
  const word = useWords('SearchType');
  const find = operation(FIND, { text: sought, types: types ?? null, language: useApiLanguage() });
  const { data, isFetching } = useAnswer(find, sought.length > 1);
  const settled = data !== undefined && !isFetching && sought === text.trim();
  const found = sought.length > 1 ? (data?.search.nodes ?? []) : [];
  return (
    <ComboBox
      className={`picker ${className}`}
      {...(hiddenLabel && { 'aria-label': label })}
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        onPick(String(key));
      }}
      allowsEmptyCollection={text.trim().length > 1}
      menuTrigger="input"
    >
      {!hiddenLabel && <Label>{label}</Label>}
      <Input placeholder={placeholder} />
      <Popover className="popover" offset={4}>
        <ListBox className="found" renderEmptyState={() => <p className="nothing">{settled ? said.nothingFound : said.searching}</p>}>
          {(each: (typeof found)[number]) => (
            <ListBoxItem id={each.key} textValue={each.label}>
              <Text slot="label">{each.label}</Text>
              <Text slot="description">{word(typeOf(each.__typename))}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
