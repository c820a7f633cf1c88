/** Address of the page that offers all data. */
export const DATA_PAGE = '/data/';
