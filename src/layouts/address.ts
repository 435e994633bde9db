/** A path of this site, such as /learn/, under the folder that the site is served from. */
export const address = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
