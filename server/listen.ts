import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listenObstacle } from "./guards.ts";
import { refuse } from "./refuse.ts";
import type { Settings } from "./settings.ts";

/** How long a sender may take over its headers and over the whole request, and how often that is looked at, in ms. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** How long a stop waits for answers under way, in ms: shorter than what systemd and Docker allow. */
const FAREWELL = 8_000;

/** Opens the port, without a handler yet: only now is it known which port the system gave for port 0. */
export function listen(settings: Settings): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(PATIENCE);
  return new Promise((settle, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inTheWay = listenObstacle(error.code, settings);
      if (inTheWay) refuse(inTheWay);
      fail(error);
    });
    server.listen(settings.port, settings.host, () => {
      settle({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

/** On SIGTERM or SIGINT: take no new requests, finish the ones under way, close the store. A second signal ends at once. */
export function stopGracefully(server: Server, closeStore: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => server.closeAllConnections(), FAREWELL).unref();
    server.close(() => void closeStore().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
