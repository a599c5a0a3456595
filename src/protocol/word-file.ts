export interface WordFile {
  readonly name: string;
  readonly base64: string;
}
