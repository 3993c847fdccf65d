export { applicationSource } from './data-source.ts';
export {
  Database,
  type Statement,
  type StatementObserver,
  type Statements,
  sqlState,
  type UnitOfWork,
} from './database.ts';
export { append, type ChainHead, chainHead } from './history/append.ts';
