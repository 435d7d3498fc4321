import { report } from '/probe.mjs';

globalThis.handOver(report());
