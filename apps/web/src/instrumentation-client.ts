import { config } from 'zod/v4/core';

// Runs before any part of a page. zod otherwise tries whether it may compile code, and each try is a violation of
// the pages' policy, which forbids it.
config({ jitless: true });
