/** zod reads by walking its schemas: the policy of the pages allows no `new Function`, not even to ask whether it works. */
import * as z from 'zod/mini';

z.config({ jitless: true });
