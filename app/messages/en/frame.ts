/** What keeps the page under test from opening, and what helps. */
export const frame = {
  noPlace: 'There is no place for the page under test: open the Workspace.',
  died: 'The backend worker died, most likely for want of memory. Load less, or use Tuned.',
  notFetched: 'The backend worker could not be fetched. See whether the site can be reached.',
  notLoaded: (time: string) =>
    `The page under test did not load within ${time}. See whether the site can be reached.`,
};
