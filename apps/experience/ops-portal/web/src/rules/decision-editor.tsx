import '@gorules/jdm-editor/dist/style.css';
import { DecisionGraph, JdmConfigProvider } from '@gorules/jdm-editor';
import { Box, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DecisionContent } from './decision-content.js';
import './decision-editor.css';
import { mendEditor } from './mend-editor.js';

type Graph = NonNullable<Parameters<typeof DecisionGraph>[0]['value']>;

/** The graph and the tables of a decision in GoRules' editor. Heavy: only ever loaded lazily. */
export function DecisionEditor({
  content,
  onChange,
}: {
  content: DecisionContent;
  /** Absent where it is only looked at. */
  onChange?: (content: DecisionContent) => void;
}) {
  const scheme = useComputedColorScheme('light');
  // The editor keeps what it edits; it is told of the content once, when it opens.
  const opened = useRef(content);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => mendEditor(box.current!), []);
  return (
    <Box
      ref={box}
      h={640}
      style={{ border: '1px solid var(--mantine-color-default-border)' }}
      role="group"
      aria-label={onChange ? 'Editor' : 'Graph'}
    >
      <JdmConfigProvider theme={{ mode: scheme }}>
        <DecisionGraph
          defaultValue={opened.current as unknown as Graph}
          disabled={onChange === undefined}
          onChange={(graph) => onChange?.({ ...opened.current, ...(graph as unknown as DecisionContent) })}
        />
      </JdmConfigProvider>
    </Box>
  );
}
