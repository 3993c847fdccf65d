export * from './schema/section-doc.ts';
