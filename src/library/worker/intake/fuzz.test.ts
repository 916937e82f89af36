import { expect, it } from 'vitest';
import { soakImport } from '../../../cli/soak-import';

it('A thousand mutated files neither hang nor break an import, and leave the library as it was', async () => {
  const { read, failed } = await soakImport(1000, 20_261_126);
  expect(read).toBeGreaterThan(300);
  expect(failed).toBeGreaterThan(100);
}, 120_000);
