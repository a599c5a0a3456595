// What the menu and the sidebar call.
export { server } from './endpoints';
export { addMenu, openPage } from './menu/menu';
export { tellDueWork } from './today/today-endpoints';
