import type { TemplateState } from '../../../protocol/templates';

export type Changed = (state: TemplateState, message: string) => void;
