import type { TemplateState } from '../../../core/protocol/templates';

export type Changed = (state: TemplateState, message: string) => void;
