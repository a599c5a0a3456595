// The entry points of the menu and the sidebar.
export { server } from './endpoints';
export { addMenu, openPage } from './menu/menu';
export { tellDueWork } from './today/today-endpoints';
