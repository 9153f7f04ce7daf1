import { expectTypeOf, it } from 'vitest';
import type * as layar from '../../renderer/klien/desktop.d.ts';
import type * as kulit from '../../electron/jembatan.ts';

// The page and the shell may not import each other; the compiler compares their two statements of the bridge here.
it('page and shell mean the same bridge', () => {
  expectTypeOf<kulit.JembatanApi>().toEqualTypeOf<layar.JembatanApi>();
  expectTypeOf<kulit.JembatanDesktop>().toEqualTypeOf<layar.JembatanDesktop>();
  expectTypeOf<kulit.Peristiwa>().toEqualTypeOf<layar.Peristiwa>();
});
