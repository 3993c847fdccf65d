import { describe, expect, it } from '@jest/globals';
import { missingPlatforms } from './lock-fill.mjs';

describe('a platform package that the lock file asks for and does not list', () => {
  const asking = { version: '1.0.0', optionalDependencies: { '@tool/win32-x64': '^1.2.3' } };

  it('is listed with its exact version and where it runs', () => {
    expect(missingPlatforms({ 'node_modules/tool': asking })).toEqual({
      'node_modules/@tool/win32-x64': { version: '1.2.3', os: ['win32'], cpu: ['x64'], optional: true },
    });
  });

  it('is not listed again when npm would find it, beside the asking package or above it', () => {
    const nested = 'node_modules/outer/node_modules/tool';
    for (const place of ['', 'node_modules/outer/', `${nested}/`])
      expect(
        missingPlatforms({
          [nested]: asking,
          [`${place}node_modules/@tool/win32-x64`]: { version: '1.2.3' },
        }),
      ).toEqual({});
  });
});
