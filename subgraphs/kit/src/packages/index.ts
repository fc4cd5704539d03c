export { DataPackageDamaged } from './data-package.errors.js';
export { DataPackage } from './data-package.js';
