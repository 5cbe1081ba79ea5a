/** What is said where the page's own script could not be fetched: it may need nothing else of it. */
export const start = {
  failed: 'Plimsoll could not be loaded whole. See whether this site can be reached, then reload the page.',
};
