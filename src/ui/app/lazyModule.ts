/** Components take what is loaded lazily from here, next to the other hooks of the app. */
export {
  type LazyModule,
  type LazyState,
  lazyModule,
  useLazyModule,
} from '../../state/lazyModule.ts';
