/** In the page, before all else: hands over the report, what failed, and what the policy of the page forbade. */
{
  const { addEventListener, document, fetch, setTimeout } = globalThis;
  const forbidden = [];

  const post = (body) => void fetch('/report', { method: 'POST', body: JSON.stringify(body) });
  const fail = (reason) => post({ failure: String(reason?.stack ?? reason) });

  // A file that does not load tells it on its way down only.
  addEventListener('error', ({ error, message, target }) => fail(error ?? message ?? target.src), true);
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    forbidden.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });

  // The page tells what it forbade only after the script that tried.
  globalThis.handOver = (report) => setTimeout(() => post({ report, forbidden }), 50);
}
