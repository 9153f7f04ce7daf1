import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { t } from '../i18n/id.ts';

/** The one accent: the blue of ledger ink. Shade 7 on white and 3 on dark surfaces pass 4.5:1. */
const tinta: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5f0',
  '#b4c9e0',
  '#8bacd0',
  '#6893c2',
  '#4b7db2',
  '#356a9f',
  '#24578a',
  '#194672',
  '#0f3459',
];

/** Tall enough for a finger on a touchpad, low enough for 20 rows at 1366x768. */
export const TINGGI_BARIS = 28;

/** Cool greys for the dark look, so that fields and sheets are of one family. */
const dark: MantineColorsTuple = [
  '#e3e4e6',
  '#b9bdc4',
  '#a4a9b1',
  '#767b83',
  '#43474d',
  '#2f3237',
  '#26292d',
  '#1d1f22',
  '#161719',
  '#101113',
];

/**
 * An open list scrolls as the listbox it is, which its field drives by keyboard. In the library's scroll area it would be
 * a region within the listbox that no key reaches.
 */
const DAFTAR_TERBUKA = { options: { maxHeight: 240, overflowY: 'auto' } } as const;

export const tema = createTheme({
  primaryColor: 'tinta',
  primaryShade: { light: 7, dark: 7 },
  colors: { tinta, dark },
  fontFamily: "Inter, 'Segoe UI', 'Liberation Sans', sans-serif",
  fontFamilyMonospace: "Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '20px', xl: '28px' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  headings: {
    fontFamily: "Inter, 'Segoe UI', 'Liberation Sans', sans-serif",
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '19px', lineHeight: '1.35' },
      h2: { fontSize: '15px', lineHeight: '1.4' },
      h3: { fontSize: '13px', lineHeight: '1.45' },
      h4: { fontSize: '13px', lineHeight: '1.45' },
      h5: { fontSize: '13px', lineHeight: '1.45' },
      h6: { fontSize: '13px', lineHeight: '1.45' },
    },
  },
  components: {
    Text: { defaultProps: { size: 'sm' } },
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Autocomplete: { defaultProps: { withScrollArea: false }, styles: DAFTAR_TERBUKA },
    Select: {
      defaultProps: { size: 'xs', allowDeselect: false, checkIconPosition: 'right', withScrollArea: false },
      styles: DAFTAR_TERBUKA,
    },
    MultiSelect: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 'sm', fz: 'sm' } },
    Modal: {
      defaultProps: {
        yOffset: '12vh',
        transitionProps: { duration: 80 },
        overlayProps: { backgroundOpacity: 0.4 },
        closeButtonProps: { 'aria-label': t.umum.tutup },
      },
      styles: { title: { fontWeight: 600, fontSize: '15px' } },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': t.umum.tutup } } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, fz: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 60 } } },
  },
});

/** Surfaces of the ledger, beside Mantine's own: paper, sheet, rule, quiet text. */
export const variabel: CSSVariablesResolver = () => ({
  variables: { '--tinggi-baris': `${TINGGI_BARIS}px` },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1c1e21',
    '--mantine-color-dimmed': '#5b616a',
    '--mantine-color-placeholder': '#6b717a',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#24578a',
    '--mantine-color-tinta-light-color': '#24578a',
    '--kertas': '#f5f5f3',
    '--lembar': '#ffffff',
    '--garis': '#dddcd7',
    '--garis-kuat': '#8b8a84',
    '--baris-sorot': '#eef3f9',
    '--aksen': '#24578a',
    '--kondisi-b': '#1f6f43',
    '--kondisi-kb': '#8a5a00',
    '--kondisi-rb': '#a52a1c',
    '--kondisi-b-dasar': '#e6f2ea',
    '--kondisi-kb-dasar': '#fbf0d9',
    '--kondisi-rb-dasar': '#fbe6e3',
  },
  dark: {
    '--mantine-color-body': '#1d1f22',
    '--mantine-color-text': '#e3e4e6',
    '--mantine-color-dimmed': '#a4a9b1',
    '--mantine-color-placeholder': '#9298a1',
    '--mantine-color-error': '#ff9a90',
    '--mantine-color-anchor': '#8bacd0',
    '--mantine-color-tinta-light-color': '#8bacd0',
    '--kertas': '#161719',
    '--lembar': '#1d1f22',
    '--garis': '#34373c',
    '--garis-kuat': '#767b83',
    '--baris-sorot': '#253140',
    '--aksen': '#8bacd0',
    '--kondisi-b': '#7cc79a',
    '--kondisi-kb': '#e3b25a',
    '--kondisi-rb': '#f0978c',
    '--kondisi-b-dasar': '#1d3327',
    '--kondisi-kb-dasar': '#3a2f17',
    '--kondisi-rb-dasar': '#41221f',
  },
});
