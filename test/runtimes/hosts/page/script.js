globalThis.handOver(globalThis.probe.report());
