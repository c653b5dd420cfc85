import { createTheme } from '@mantine/core';

/**
 * Blue that keeps a contrast of 4.5 with white (WCAG 2.2, 1.4.3), and wide tables that are scrolled by keyboard too (2.1.1);
 * everything else is Mantine's.
 */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
  },
});
