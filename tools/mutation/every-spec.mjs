/// <reference types="vite/client" />
// All specs of the figures as one module.
import.meta.glob('../../libs/domain/figures/**/*.spec.ts', { eager: true });
