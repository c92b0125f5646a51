/**
 * The one field: names in any script, documents and references, with suggestions while typing. A suggestion leads to
 * its person; Enter without one searches everywhere.
 */
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Foreign, useMessages } from '../frame/index.tsx';
import { useSuggestions } from './use-search.ts';

interface Props {
  text: string;
  onText(text: string): void;
  onSearch(): void;
  fault: string | undefined;
}

export function SearchField({ text, onText, onSearch, fault }: Props) {
  const { t, has, day } = useMessages();
  const navigate = useNavigate();
  const suggestions = useSuggestions(text);
  // What is offered belongs to what is typed now, and to nothing that was chosen or searched for.
  const [typed, setTyped] = useState(false);
  const items = typed ? suggestions.map((one, index) => ({ ...one, id: `${index}-${one.personId}` })) : [];

  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const input = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!(input instanceof HTMLInputElement) || input.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    setTyped(false);
    onSearch();
  };

  return (
    // The list opens by itself: Enter must reach the search also while it is open.
    <div className="search-line" onKeyDownCapture={byKey}>
      <ComboBox
        className="field search-field"
        items={items}
        inputValue={text}
        onInputChange={(next) => {
          setTyped(true);
          onText(next);
        }}
        onChange={(key) => {
          const chosen = items.find(({ id }) => id === key);
          if (chosen === undefined) return;
          void navigate({ to: '/person/$groupId', params: { groupId: chosen.personId } });
        }}
        isInvalid={fault !== undefined}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        defaultFilter={() => true}
      >
        <Label className="hidden-text">{t('portal.search.field')}</Label>
        <Input
          id="search-text"
          className="input search-input"
          placeholder={t('portal.search.hint')}
          autoComplete="off"
          spellCheck="false"
          dir="auto"
          maxLength={200}
          aria-describedby={fault === undefined ? 'search-help' : 'search-fault'}
          data-tour="search-field"
        />
        <Popover className="popover search-popover">
          <ListBox
            className="menu"
            renderEmptyState={() => <p className="menu-heading">{t('portal.suggest.none')}</p>}
          >
            {(item: (typeof items)[number]) => (
              <ListBoxItem className="menu-item" textValue={item.value}>
                <span>
                  <Foreign text={item.value} />
                </span>
                <span className="suggest-detail">
                  {has(`portal.kind.${item.kind}`) ? t(`portal.kind.${item.kind}`) : item.kind}
                  {item.detail === undefined ? null : (
                    <>
                      {' · '}
                      <Foreign text={item.kind === 'NAME' ? day(item.detail) : item.detail} />
                    </>
                  )}
                  {' · '}
                  <bdi>{item.systems.join(' ')}</bdi>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Button
        className="button primary"
        onPress={() => {
          setTyped(false);
          onSearch();
        }}
      >
        {t('portal.search.go')}
      </Button>
    </div>
  );
}
