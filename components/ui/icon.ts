export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#17397a"/><path d="M7 22V13h4v9zm7 0V8h4v14zm7 0v-6h4v6z" fill="#fdfcf9"/></svg>';

/** The site's icon, in the page itself: a request of its own would cost more than the picture. */
export const icon = `data:image/svg+xml,${encodeURIComponent(iconSvg)}`;
