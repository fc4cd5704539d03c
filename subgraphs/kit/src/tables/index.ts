export { dataPackage } from './data-package.js';
export type { PackageParts, PackageSource } from './data-package.js';
export { FORMATS } from './table-formats.js';
export type { TableFormat } from './table-formats.js';
export { pointTable } from './table.js';
export type { Cell, Column, PointTable } from './table.js';
