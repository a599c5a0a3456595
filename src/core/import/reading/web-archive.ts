import PostalMime from 'postal-mime';

/** The pages inside an MHTML file, which Excel calls «Single File Web Page» and writes like an e-mail. */
export async function htmlOfArchive(bytes: Uint8Array): Promise<string> {
  // It throws for parts nested beyond its limits: such a file has no table for us.
  return PostalMime.parse(bytes).then(
    ({ html = '' }) => html,
    () => '',
  );
}
