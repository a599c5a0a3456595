// What the menu and the sidebar call.
export { server } from './endpoints';
export { addMenu, openPage } from './menu';
export { tellDueWork } from './today';
