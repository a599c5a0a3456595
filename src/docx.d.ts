/** A .docx beside the source, put into the bundle as base64. */
declare module '*.docx' {
  const base64: string;
  export default base64;
}
