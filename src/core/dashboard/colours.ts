/** They differ in lightness too: reports are printed in grey, and one man in twelve cannot tell red from green. */
export const COLOURS = {
  dark: '#0b3d75',
  middle: '#4a8fd0',
  light: '#c5dcf2',
  alarming: '#7a1010',
};
