import { useCallback, useState } from 'react';
import type { DecisionContent } from './decision-content.js';

/** What a person has changed and not saved as a version. */
export interface Draft {
  /** Version that it was made from. */
  from: number;
  content: DecisionContent;
}

/** A draft of a decision, kept in the session of this tab until it is saved or thrown away. */
export interface KeptDraft {
  draft: Draft | undefined;
  keep: (draft: Draft) => void;
  discard: () => void;
}

const keyOf = (name: string) => `handover.draft.${name}`;

/** The draft of a decision in this tab. */
export function useDraft(name: string): KeptDraft {
  const [draft, setDraft] = useState(() => read(name));
  const keep = useCallback(
    (changed: Draft) => {
      sessionStorage.setItem(keyOf(name), JSON.stringify(changed));
      setDraft(changed);
    },
    [name],
  );
  const discard = useCallback(() => {
    sessionStorage.removeItem(keyOf(name));
    setDraft(undefined);
  }, [name]);
  return { draft, keep, discard };
}

function read(name: string): Draft | undefined {
  const text = sessionStorage.getItem(keyOf(name));
  try {
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}
