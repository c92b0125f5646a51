/**
 * The one field: names in any script, documents and references, with suggestions while typing. A suggestion leads to
 * its person; Enter without one searches everywhere.
 */
import { useNavigate } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import {
  Autocomplete,
  Button,
  SearchField as Field,
  Input,
  ListBox,
  ListBoxItem,
} from 'react-aria-components';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { Suggestion } from './answers.ts';
import { useSuggestions } from './use-search.ts';

interface Props {
  text: string;
  onText(text: string): void;
  onSearch(): void;
  fault: string | undefined;
}

export function SearchField({ text, onText, onSearch, fault }: Props) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const suggestions = useSuggestions(text);
  // What is offered belongs to what is typed now, and to nothing that was chosen or searched for.
  const [typed, setTyped] = useState(false);
  const items = typed ? suggestions.map((one, index) => ({ ...one, id: `${index}-${one.personId}` })) : [];

  const open = typed && text.trim().length > 1;
  const search = () => {
    setTyped(false);
    onSearch();
  };
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    // Escape closes the list before it empties the field; Enter is the list's only while it stands on a suggestion.
    const closes = event.key === 'Escape' && open;
    const asks = event.key === 'Enter' && !(open && target.hasAttribute('aria-activedescendant'));
    if (!closes && !asks) return;
    event.preventDefault();
    event.stopPropagation();
    if (closes) setTyped(false);
    else search();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setTyped(false);
  };
  const change = (next: string) => {
    if (next === text) return;
    setTyped(true);
    onText(next);
  };
  const choose = (key: string | number) => {
    const chosen = items.find(({ id }) => id === key);
    if (chosen !== undefined) void navigate({ to: '/person/$groupId', params: { groupId: chosen.personId } });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside, taken before the list takes them
    <div className="search-line" onKeyDownCapture={byKey} onBlur={left}>
      <div className="search-field">
        {/* What is typed is matched by the service, in every script. */}
        <Autocomplete inputValue={text} onInputChange={change} filter={() => true} disableAutoFocusFirst>
          <Field aria-label={t('portal.search.field')} isInvalid={fault !== undefined}>
            <Input
              id="search-text"
              className="input search-input"
              role="combobox"
              aria-expanded={open}
              placeholder={t('portal.search.hint')}
              autoComplete="off"
              spellCheck="false"
              dir="auto"
              maxLength={200}
              aria-describedby={fault === undefined ? 'search-help' : 'search-fault'}
              data-tour="search-field"
            />
          </Field>
          {open ? (
            <div className="popover search-popover">
              <ListBox
                className="menu"
                aria-label={t('portal.suggestions')}
                items={items}
                onAction={choose}
                renderEmptyState={() => <p className="menu-heading">{t('portal.suggest.none')}</p>}
              >
                {(item) => <Option item={item} />}
              </ListBox>
            </div>
          ) : null}
        </Autocomplete>
      </div>
      <Button className="button primary" onPress={search}>
        {t('portal.search.go')}
      </Button>
    </div>
  );
}

function Option({ item }: { item: Suggestion & { id: string } }) {
  const { t, has, day } = useMessages();
  const { id, kind, value, detail, systems } = item;
  return (
    <ListBoxItem id={id} className="menu-item" textValue={value}>
      <span>
        <Foreign text={value} />
      </span>
      <span className="suggest-detail">
        {has(`portal.kind.${kind}`) ? t(`portal.kind.${kind}`) : kind}
        {detail === undefined ? null : (
          <>
            {' · '}
            {kind === 'NAME' ? day(detail) : <Foreign text={detail} />}
          </>
        )}
        {' · '}
        <bdi>{systems.join(' ')}</bdi>
      </span>
    </ListBoxItem>
  );
}
