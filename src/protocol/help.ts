export interface HelpState {
  readonly version: string;
  readonly scriptId: string;
}
