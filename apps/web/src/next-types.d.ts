// What `next build` writes into next-env.d.ts; here too, so that types are checked on a clone that was never built.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
