import PostalMime from 'postal-mime';

/** The pages inside an MHTML file, which Excel calls «Single File Web Page» and writes like an e-mail. */
export async function htmlOfArchive(bytes: Uint8Array): Promise<string> {
  const { html = '' } = await PostalMime.parse(bytes);
  return html;
}
