/** How every question is sent: without the reader's cookies, and without saying which page it comes from. */
export const QUIET: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Not followed, as with `error`, but a redirect to a login page can be told from a broken network.
  redirect: 'manual',
};
