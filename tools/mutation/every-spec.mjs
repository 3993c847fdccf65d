/// <reference types="vite/client" />
import './forgetting.mjs';

// All specs of the figures as one module.
import.meta.glob('../../libs/domain/figures/**/*.spec.ts', { eager: true });
