/**
 * Asks the product's GraphQL as whoever is signed in on the page.
 * @param {import('@playwright/test').Page} page
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 */
export function ask(page, query, variables = {}) {
  return page.evaluate(
    async ([text, values]) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-countersign': '1' },
        body: JSON.stringify({ query: text, variables: values }),
      });
      return JSON.parse(await answer.text()).data;
    },
    /** @type {const} */ ([query, variables]),
  );
}
