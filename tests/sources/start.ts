// Starts the stand-ins by hand, to look at the extension with sources that always answer: `npm run sources`.
import { startSources } from './server.ts';
import { standIns } from './stand-ins.ts';

const sources = await startSources();
const { tlsPort, httpPort } = sources;
const rules = standIns.map(({ host }) => `MAP ${host}:443 127.0.0.1:${tlsPort}`).join(',');
console.log(`The sources' stand-ins listen on port ${tlsPort} (TLS) and ${httpPort} (plain HTTP) of 127.0.0.1.

Try one:
  curl -k --resolve www.tenderned.nl:${tlsPort}:127.0.0.1 'https://www.tenderned.nl:${tlsPort}/papi/tenderned-rs-tns/v2/publicaties?size=1'

In Chromium, with the extension built (npm run build):
  chromium --user-data-dir="$(mktemp -d)" --load-extension=.output/chrome-mv3 --ignore-certificate-errors \\
    --host-resolver-rules='${rules},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1'

Stop with Ctrl+C.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sources.close());
